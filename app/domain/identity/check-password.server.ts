import { db, isSet, type Transaction } from "~/db/index.server";

import { type AccountRef } from "./end-session.server";
import { WrongPassword } from "./errors";
import { type PasswordVerifier, verifyPassword } from "./verify-password.server";

export interface AccountOwner {
  id: string;
  name: string;
  email: string;
  passwordHash: string;
}

const owned = ["id", "name", "email", "passwordHash"] as const;

/** The account behind a session; null if there is none that may sign in. */
export async function findOwner(
  store: Pick<Transaction, "user" | "shop">,
  { kind, id }: AccountRef,
): Promise<AccountOwner | null> {
  const where = { id, emailVerifiedAt: isSet() };
  return kind === "SELLER"
    ? store.shop.findFirst({ where, select: owned })
    : store.user.findFirst({ where: { ...where, disabledAt: null }, select: owned });
}

/**
 * Checks the password of somebody who is signed in, before something that a browser left open must not do. Call it
 * before a transaction: hashing takes long, and a transaction may be run again.
 * @returns the account as it was then; a write that must not outlive a change of the password names its hash
 * @throws WrongPassword
 */
export async function checkPassword(
  account: AccountRef,
  password: string,
  verifier?: PasswordVerifier,
): Promise<AccountOwner> {
  const owner = await findOwner(db, account);
  const right = await verifyPassword(owner?.passwordHash ?? null, password, verifier);
  if (!owner || !right) throw new WrongPassword();
  return owner;
}
