import { isSet, transaction } from "~/db/index.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { mailTwoFactorChanged } from "~/domain/identity/account-mails.server";
import { targetOf } from "~/domain/identity/end-session.server";
import { type PasswordVerifier } from "~/domain/identity/verify-password.server";

import { checkPassword } from "~/domain/identity/check-password.server";
import { WrongPassword } from "~/domain/identity/errors";

import { TwoFactorChanged } from "./errors";
import { changeTotp, findHolder, type Holder } from "./holder.server";
import { takeCode } from "./take-code.server";
import { type By } from "./verify-second-factor.server";

/**
 * Switches the second factor off; from then on the password alone signs in. It takes the password and a code, and
 * the owner is told by mail.
 * @throws WrongPassword, WrongCode, TwoFactorChanged
 */
export async function turnOffTwoFactor(
  { password, code, by, ...holder }: Holder & { password: string; code: string; by: By },
  { now = () => new Date(), verifier }: { now?: () => Date; verifier?: PasswordVerifier } = {},
): Promise<void> {
  const { passwordHash } = await checkPassword(holder, password, verifier);
  await transaction(async (tx) => {
    const account = await findHolder(tx, holder);
    const totp = account?.totp;
    if (!account || !totp?.confirmedAt) throw new TwoFactorChanged();
    // It was changed since it was checked: whoever knows the old one switches nothing off.
    if (account.passwordHash !== passwordHash) throw new WrongPassword();
    await takeCode(tx, holder, totp, { code, now: now() });
    const off = await changeTotp(tx, holder, {
      where: { "totp.secretCipher": totp.secretCipher, "totp.confirmedAt": isSet(), passwordHash },
      set: { totp: null },
    });
    if (!off) throw new TwoFactorChanged();
    await mailTwoFactorChanged(tx, { ...holder, to: account.email }, false);
    await recordAudit(tx, { ...by, action: "two-factor.off", target: targetOf(holder) });
  });
}
