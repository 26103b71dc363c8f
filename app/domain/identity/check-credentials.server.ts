import { db, isSet, type SessionKind } from "~/db/index.server";

import { hashToken } from "~/lib/signing.server";

import { WrongCredentials } from "./errors";
import { verifyPassword, type PasswordVerifier } from "./verify-password.server";

export interface Credentials {
  /** lower case, as stored */
  email: string;
  password: string;
}

/** What is needed of an account to decide about a sign-in. */
interface Account {
  id: string;
  passwordHash: string;
}

/** Shops and users are apart: the same e-mail may have one of each, with different passwords. */
const findAccount: Record<SessionKind, (email: string) => Promise<Account | null>> = {
  USER: (email) =>
    db.user.findFirst({
      where: { email, disabledAt: null, emailVerifiedAt: isSet() },
      select: ["id", "passwordHash"],
    }),
  // A suspended shop signs in and is told so; what it may not do, the guards refuse.
  SELLER: (email) =>
    db.shop.findFirst({ where: { email, emailVerifiedAt: isSet() }, select: ["id", "passwordHash"] }),
  ADMIN: (email) =>
    db.user.findFirst({
      where: { email, role: "ADMIN", disabledAt: null, emailVerifiedAt: isSet() },
      select: ["id", "passwordHash"],
    }),
};

/** Somebody whose password was just checked. */
export interface CheckedAccount {
  /** of the user or, for SELLER, of the shop */
  id: string;
  /** Names the password that was right, without telling it: a session opens only while it is the account's. */
  proof: string;
}

/** What stands for an account's present password in {@link CheckedAccount}. */
export const proofOf = (passwordHash: string) => hashToken(passwordHash);

/**
 * Finds the account of an e-mail and a password.
 * Takes the same time whether the account exists or not.
 * @throws WrongCredentials
 */
export async function checkCredentials(
  kind: SessionKind,
  { email, password }: Credentials,
  verifier?: PasswordVerifier,
): Promise<CheckedAccount> {
  const account = await findAccount[kind](email);
  const right = await verifyPassword(account?.passwordHash ?? null, password, verifier);
  if (!account || !right) throw new WrongCredentials();
  return { id: account.id, proof: proofOf(account.passwordHash) };
}
