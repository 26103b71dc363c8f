import { transaction, type Transaction, type User } from "~/db/index.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { mailAccountDeleted } from "~/domain/identity/account-mails.server";
import { checkPassword } from "~/domain/identity/check-password.server";
import { WrongPassword } from "~/domain/identity/errors";
import { type PasswordVerifier } from "~/domain/identity/verify-password.server";
import { discardMedia } from "~/domain/media/discard-media.server";

import { refuseWhileInUse } from "./account-in-use.server";
import { eraseOrders } from "./erase-orders.server";
import { DELETED_ACCOUNT, erasedEmail } from "./erased";
import { AccountInUse } from "./errors";
import { joinGuestPurchases } from "./join-guest-purchases.server";
import { leaveToGuests } from "./leave-to-guests.server";

export interface DeleteAccountInput {
  userId: string;
  /** As it was typed, to make sure who asks. */
  password: string;
  /** The address of the client, for the audit log. */
  ip: string | null;
}

/** Moments at which a test holds the deletion up. */
export type DeleteAccountFailpoint = "account-claimed";

export interface DeleteAccountDependencies {
  now?: () => Date;
  verifier?: PasswordVerifier;
  failpoint?: (name: DeleteAccountFailpoint) => void | Promise<void>;
}

/**
 * Deletes a shopper's account: erases what it knows of the person, ends their sessions, and keeps orders without name,
 * address and e-mail, so that shops and books stay whole. Reviews stay under "{@link DELETED_ACCOUNT}". Purchases
 * placed as a guest with the account's address are erased with it. One that is under way stops nobody, as anybody may
 * have placed it: it is a guest's until it is over, because its shop still needs the address, and erased then.
 * The owner is told by a last mail.
 * @throws WrongPassword, also for an account that is deleted already; AccountInUse
 */
export async function deleteAccount(
  { userId, password, ip }: DeleteAccountInput,
  deps: DeleteAccountDependencies = {},
): Promise<void> {
  const { passwordHash } = await checkPassword({ kind: "USER", id: userId }, password, deps.verifier);
  const at = (deps.now ?? (() => new Date()))();
  const { failpoint = () => undefined } = deps;
  await transaction((tx) => erase(tx, { userId, passwordHash, ip, at, failpoint }));
}

interface Erasure extends Omit<DeleteAccountInput, "password"> {
  passwordHash: string;
  at: Date;
  failpoint: NonNullable<DeleteAccountDependencies["failpoint"]>;
}

async function erase(tx: Transaction, { userId, passwordHash, ip, at, failpoint }: Erasure): Promise<void> {
  // With the hash that was checked: a password that has been changed since is another one. Written before anything is
  // read, so that whoever else writes the row waits, or this does, before either has got far.
  const user = await tx.user.updateOne({ where: { id: userId, disabledAt: null, passwordHash } });
  if (!user) throw new WrongPassword();
  if (user.role === "ADMIN")
    throw new AccountInUse("ADMINISTRATOR", "An administrator’s account cannot be deleted here.");
  await failpoint("account-claimed");
  await refuseWhileInUse(tx, userId);
  // After that: what strangers have ordered in this name must not keep the account.
  await leaveToGuests(tx, { userId, email: user.email, at });
  await joinGuestPurchases(tx, userId, user.email, { finishedOnly: true, at });
  await eraseOrders(tx, userId);
  if (user.avatar) await discardMedia(tx, user.avatar.key, `user:${userId}`);
  await tx.session.deleteMany({ where: { subjectId: userId } });
  await tx.emailToken.deleteMany({ where: { subjectId: userId } });
  await tx.cart.deleteOne({ where: { userId } });
  await tx.wishlistItem.deleteMany({ where: { userId } });
  await tx.reviewVote.deleteMany({ where: { userId } });
  await mailAccountDeleted(tx, user.email);
  await recordAudit(tx, { actor: `user:${userId}`, action: "account.deleted", target: `user:${userId}`, ip });
  await tx.user.updateOne({ where: { id: userId, disabledAt: null }, set: erased(user, at) });
}

/** The row stays, because orders and reviews refer to it. Its hash matches no password. */
function erased({ id }: User, at: Date) {
  return {
    email: erasedEmail(id),
    name: DELETED_ACCOUNT,
    passwordHash: "",
    avatar: null,
    addresses: [],
    totp: null,
    emailVerifiedAt: null,
    disabledAt: at,
  };
}
