import { transaction } from "~/db/index.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { mailTwoFactorChanged } from "~/domain/identity/account-mails.server";
import { endAllSessions, targetOf } from "~/domain/identity/end-session.server";
import { type PasswordVerifier } from "~/domain/identity/verify-password.server";

import { checkPassword } from "~/domain/identity/check-password.server";
import { WrongPassword } from "~/domain/identity/errors";

import { TwoFactorChanged, WrongCode } from "./errors";
import { changeTotp, findHolder, type Holder } from "./holder.server";
import { newRecoveryCodes } from "./recovery-codes.server";
import { newSecretCipher, stepOf } from "./totp.server";
import { type By } from "./verify-second-factor.server";

/** What is there is not in use yet: nothing, or a secret that waits for its first code. */
const unconfirmed = { "totp.confirmedAt": null };

/**
 * Makes a secret for an authenticator app. It guards nothing until {@link confirmTwoFactor}; starting again replaces
 * it.
 * @throws TwoFactorChanged if the second factor is on
 */
export async function startTwoFactor({ by, ...holder }: Holder & { by: By }): Promise<void> {
  const totp = { secretCipher: newSecretCipher(), confirmedAt: null, lastStep: null, recoveryCodeHashes: [] };
  await transaction(async (tx) => {
    if (!(await changeTotp(tx, holder, { where: unconfirmed, set: { totp } }))) throw new TwoFactorChanged();
    await recordAudit(tx, { ...by, action: "two-factor.begun", target: targetOf(holder) });
  });
}

/** Forgets a secret that was not confirmed. Harmless if there is none. */
export async function cancelTwoFactorSetUp({ by, ...holder }: Holder & { by: By }): Promise<void> {
  await transaction(async (tx) => {
    const account = await findHolder(tx, holder);
    if (!account?.totp || !(await changeTotp(tx, holder, { where: unconfirmed, set: { totp: null } })))
      return;
    await recordAudit(tx, { ...by, action: "two-factor.given-up", target: targetOf(holder) });
  });
}

interface Confirmation extends Holder {
  password: string;
  /** Of the app that was just set up. */
  code: string;
  /** The session that stays. All others of the account end: the password alone has opened them. */
  sessionToken: string | null;
  by: By;
}

/**
 * Switches the second factor on, by the password and a first code of the app that was just set up; other sessions end,
 * links in mails are void, as they lead past it, and the owner is told by mail.
 * @returns the recovery codes, which are shown now and never again
 * @throws WrongPassword, WrongCode, TwoFactorChanged
 */
export async function confirmTwoFactor(
  { password, code, sessionToken, by, ...holder }: Confirmation,
  { now = () => new Date(), verifier }: { now?: () => Date; verifier?: PasswordVerifier } = {},
): Promise<string[]> {
  const { passwordHash } = await checkPassword(holder, password, verifier);
  return transaction(async (tx) => {
    const account = await findHolder(tx, holder);
    const totp = account?.totp;
    if (!totp || totp.confirmedAt) throw new TwoFactorChanged();
    // It was changed since it was checked: whoever knows the old one sets up nothing.
    if (account.passwordHash !== passwordHash) throw new WrongPassword();
    const step = stepOf(totp.secretCipher, code.replace(/\s/g, ""), now());
    if (step === null) throw new WrongCode();
    const { codes, hashes } = newRecoveryCodes();
    const confirmed = await changeTotp(tx, holder, {
      where: { ...unconfirmed, "totp.secretCipher": totp.secretCipher, passwordHash },
      set: { totp: { ...totp, confirmedAt: now(), lastStep: step, recoveryCodeHashes: hashes } },
    });
    if (!confirmed) throw new TwoFactorChanged();
    await endAllSessions(tx, holder, sessionToken);
    await tx.emailToken.deleteMany({ where: { subjectId: holder.id } });
    await mailTwoFactorChanged(tx, { ...holder, to: account.email }, true);
    await recordAudit(tx, { ...by, action: "two-factor.on", target: targetOf(holder) });
    return codes;
  });
}
