import { db, transaction, type Transaction } from "~/db/index.server";
import { type AuditAction } from "~/domain/audit/actions";
import { recordAudit, type Actor } from "~/domain/audit/record-audit.server";
import { DomainError } from "~/domain/errors";

import { mailPasswordChanged } from "./account-mails.server";
import { proofOf } from "./check-credentials.server";
import { type AccountOwner, checkPassword, findOwner } from "./check-password.server";
import { consumeEmailToken, findEmailToken, LinkNotValid } from "./email-tokens.server";
import { endAllSessions, targetOf, type AccountRef } from "./end-session.server";
import { WrongPassword } from "./errors";
import { isPersonal, PERSONAL_PASSWORD } from "./new-password-schema.server";
import { hashPassword } from "./verify-password.server";

/** The password is what everybody knows of its owner. */
export class PasswordTooEasy extends DomainError<"PASSWORD_TOO_EASY"> {
  override name = "PasswordTooEasy";
  constructor() {
    super("PASSWORD_TOO_EASY", PERSONAL_PASSWORD);
  }
}

/** Whoever changes a password expects the one before to open nothing any more. */
export class PasswordUnchanged extends DomainError<"PASSWORD_UNCHANGED"> {
  override name = "PasswordUnchanged";
  constructor() {
    super("PASSWORD_UNCHANGED", "This is the password that you have. Please choose another one.");
  }
}

export interface ChangePasswordInput {
  account: AccountRef;
  /** As it is until now. */
  current: string;
  next: string;
  by: { actor: Actor; ip: string | null };
}

/**
 * Changes the password of somebody who is signed in; all sessions end, and the owner is told by mail.
 * @returns the proof that opens a session while the new password is the account's (`createSession`)
 * @throws WrongPassword if the current one is wrong; PasswordUnchanged; PasswordTooEasy
 */
export async function changePassword({
  account,
  current,
  next,
  by,
}: ChangePasswordInput): Promise<{ proof: string }> {
  const owner = await checkPassword(account, current);
  if (next.normalize("NFKC") === current.normalize("NFKC")) throw new PasswordUnchanged();
  const passwordHash = await easyOrHash(owner, next);
  await transaction(async (tx) => {
    // Only in place of the one that was just checked: of two changes at once one is told that it is wrong now.
    const where = { id: owner.id, passwordHash: owner.passwordHash };
    const set = { passwordHash };
    const changed =
      account.kind === "SELLER"
        ? await tx.shop.updateOne({ where, set })
        : await tx.user.updateOne({ where, set });
    if (!changed) throw new WrongPassword();
    await afterChange(tx, account, owner, { ...by, action: "password.changed" });
  });
  return { proof: proofOf(passwordHash) };
}

/**
 * Sets a new password by the link that was mailed for it; all sessions end, and the owner is told by mail.
 * @throws LinkNotValid, PasswordTooEasy
 */
export async function resetPassword(
  {
    kind,
    token,
    password,
    ip,
  }: { kind: AccountRef["kind"]; token: string; password: string; ip: string | null },
  now = new Date(),
): Promise<void> {
  const purpose = kind === "SELLER" ? "RESET_SHOP_PASSWORD" : "RESET_USER_PASSWORD";
  const link = await findEmailToken(purpose, token, now);
  if (!link) throw new LinkNotValid();
  const account = { kind, id: link.subjectId };
  const before = await findOwner(db, account);
  if (!before) throw new LinkNotValid();
  // Not in the transaction: hashing is slow on purpose, and a place among those that run is for those that write.
  const set = { passwordHash: await easyOrHash(before, password) };
  await transaction(async (tx) => {
    const { subjectId: id } = await consumeEmailToken(tx, purpose, token, now);
    const owner = await findOwner(tx, account);
    if (!owner) throw new LinkNotValid();
    if (kind === "SELLER") await tx.shop.updateOne({ where: { id }, set });
    else await tx.user.updateOne({ where: { id }, set });
    const actor: Actor = kind === "SELLER" ? `seller:${id}` : `user:${id}`;
    await afterChange(tx, account, owner, { actor, ip, action: "password.reset" });
  });
}

async function easyOrHash(owner: AccountOwner, password: string): Promise<string> {
  if (isPersonal(password, [owner.name, owner.email])) throw new PasswordTooEasy();
  return hashPassword(password);
}

/** What every change of a password brings with it: other sessions and links that lead past it are void. */
async function afterChange(
  tx: Transaction,
  account: AccountRef,
  owner: AccountOwner,
  { actor, ip, action }: { actor: Actor; ip: string | null; action: AuditAction },
): Promise<void> {
  await endAllSessions(tx, account);
  await tx.emailToken.deleteMany({ where: { subjectId: owner.id } });
  await mailPasswordChanged(tx, { kind: account.kind, id: owner.id, to: owner.email });
  await recordAudit(tx, { actor, action, target: targetOf(account), ip });
}
