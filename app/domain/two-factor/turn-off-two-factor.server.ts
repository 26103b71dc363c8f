import { db, isSet, transaction } from "~/db/index.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { targetOf } from "~/domain/identity/end-session.server";
import { type PasswordVerifier, verifyPassword } from "~/domain/identity/verify-password.server";

import { TwoFactorChanged, WrongPassword } from "./errors";
import { changeTotp, findHolder, type Holder } from "./holder.server";
import { takeCode } from "./take-code.server";
import { type By } from "./verify-second-factor.server";

/**
 * Switches the second factor off; from then on the password alone signs in. It takes the password and a code.
 * @throws WrongPassword, WrongCode, TwoFactorChanged
 */
export async function turnOffTwoFactor(
  { password, code, by, ...holder }: Holder & { password: string; code: string; by: By },
  { now = () => new Date(), verifier }: { now?: () => Date; verifier?: PasswordVerifier } = {},
): Promise<void> {
  // Before the transaction: hashing takes long, and a transaction may be run again.
  const known = await findHolder(db, holder);
  if (!(await verifyPassword(known?.passwordHash ?? null, password, verifier))) throw new WrongPassword();
  await transaction(async (tx) => {
    const totp = (await findHolder(tx, holder))?.totp;
    if (!totp?.confirmedAt) throw new TwoFactorChanged();
    await takeCode(tx, holder, totp, { code, now: now() });
    const off = await changeTotp(tx, holder, {
      where: { "totp.secretCipher": totp.secretCipher, "totp.confirmedAt": isSet() },
      set: { totp: null },
    });
    if (!off) throw new TwoFactorChanged();
    await recordAudit(tx, { ...by, action: "two-factor.off", target: targetOf(holder) });
  });
}
