import { db, transaction, type Transaction } from "~/db/index.server";
import { joinGuestPurchases } from "~/domain/account/join-guest-purchases.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { env } from "~/lib/env.server";

import { proofOf, type CheckedAccount } from "./check-credentials.server";
import { consumeEmailToken, findEmailToken, LinkNotValid } from "./email-tokens.server";
import { type AccountRef } from "./end-session.server";
import { WrongCredentials } from "./errors";
import { verifyPassword } from "./verify-password.server";

const PURPOSE = { USER: "ACTIVATE_USER", SELLER: "ACTIVATE_SHOP" } as const;

/**
 * Whose account a link would activate; null if the link is not valid.
 */
export async function findActivation(
  kind: AccountRef["kind"],
  token: string,
): Promise<{ name: string; email: string } | null> {
  const link = await findEmailToken(PURPOSE[kind], token);
  if (!link) return null;
  const query = { where: { id: link.subjectId }, select: ["name", "email"] as const };
  const found = kind === "SELLER" ? await db.shop.findFirst(query) : await db.user.findFirst(query);
  return found && { name: found.name, email: found.email };
}

/**
 * Activates an account by the link that was mailed to its address, and the password it was opened with: the link
 * proves whose address it is, the password that whoever signed up is the one who reads the mail. Without it, somebody
 * could sign up with a stranger's address and wait for the stranger to click. What was bought with that address as a
 * guest joins a shopper's account; a shop opens, or waits for an administrator, as `SHOP_APPROVAL` says.
 * @returns the account, and how many guest purchases have joined it
 * @throws LinkNotValid, WrongCredentials
 */
export async function activateAccount(
  kind: AccountRef["kind"],
  { token, password }: { token: string; password: string },
  now = new Date(),
): Promise<CheckedAccount & { joined: number }> {
  const link = await findEmailToken(PURPOSE[kind], token, now);
  if (!link) throw new LinkNotValid();
  const query = { where: { id: link.subjectId }, select: ["passwordHash"] as const };
  const account = kind === "SELLER" ? await db.shop.findFirst(query) : await db.user.findFirst(query);
  if (!(await verifyPassword(account?.passwordHash ?? null, password)) || !account)
    throw new WrongCredentials();
  const joined = await transaction(async (tx) => {
    const { subjectId } = await consumeEmailToken(tx, PURPOSE[kind], token, now);
    return verifyEmail(tx, { kind, id: subjectId }, now);
  });
  return { id: link.subjectId, proof: proofOf(account.passwordHash), joined };
}

/**
 * Notes that an account's address is its owner's. Harmless if that is known.
 * @returns how many guest purchases have joined the account
 * @throws LinkNotValid if the account is gone
 */
export async function verifyEmail(tx: Transaction, { kind, id }: AccountRef, now: Date): Promise<number> {
  const verified = { emailVerifiedAt: now };
  if (kind === "USER") {
    await tx.user.updateOne({ where: { id, emailVerifiedAt: null, disabledAt: null }, set: verified });
    const user = await tx.user.findFirst({ where: { id, disabledAt: null }, select: ["email"] });
    if (!user) throw new LinkNotValid();
    return joinGuestPurchases(tx, id, user.email);
  }
  const shop = await tx.shop.updateOne({ where: { id, emailVerifiedAt: null }, set: verified });
  if (!shop) {
    if (!(await tx.shop.findFirst({ where: { id }, select: ["id"] }))) throw new LinkNotValid();
    return 0;
  }
  if (env.SHOP_APPROVAL === "manual") return 0;
  const opened = await tx.shop.updateOne({ where: { id, status: "PENDING" }, set: { status: "ACTIVE" } });
  if (opened)
    await recordAudit(tx, {
      actor: "system",
      action: "shop.approved",
      target: `shop:${id}`,
      before: { status: "PENDING" },
      after: { status: "ACTIVE" },
    });
  return 0;
}
