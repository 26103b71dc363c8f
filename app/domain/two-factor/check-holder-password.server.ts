import { db } from "~/db/index.server";
import { type PasswordVerifier, verifyPassword } from "~/domain/identity/verify-password.server";

import { WrongPassword } from "./errors";
import { findHolder, type Holder } from "./holder.server";

/**
 * Checks the password that has to be repeated, so that a browser left open is not enough. Call it before a
 * transaction: hashing takes long, and a transaction may be run again.
 * @throws WrongPassword
 */
export async function checkHolderPassword(
  holder: Holder,
  password: string,
  verifier?: PasswordVerifier,
): Promise<void> {
  const known = await findHolder(db, holder);
  if (!(await verifyPassword(known?.passwordHash ?? null, password, verifier))) throw new WrongPassword();
}
