import { isSet, transaction } from "~/db/index.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { targetOf } from "~/domain/identity/end-session.server";

import { TwoFactorChanged } from "./errors";
import { changeTotp, findHolder, type Holder } from "./holder.server";
import { newRecoveryCodes } from "./recovery-codes.server";
import { takeCode } from "./take-code.server";
import { type By } from "./verify-second-factor.server";

/**
 * Makes new recovery codes; the earlier ones are worth nothing from then on. It takes a code, so that a browser left
 * open gives nobody a key for later.
 * @returns the recovery codes, which are shown now and never again
 * @throws WrongCode, TwoFactorChanged
 */
export async function regenerateRecoveryCodes(
  { code, by, ...holder }: Holder & { code: string; by: By },
  now: () => Date = () => new Date(),
): Promise<string[]> {
  return transaction(async (tx) => {
    const totp = (await findHolder(tx, holder))?.totp;
    if (!totp?.confirmedAt) throw new TwoFactorChanged();
    await takeCode(tx, holder, totp, { code, now: now() });
    const { codes, hashes } = newRecoveryCodes();
    const changed = await changeTotp(tx, holder, {
      where: { "totp.secretCipher": totp.secretCipher, "totp.confirmedAt": isSet() },
      set: { "totp.recoveryCodeHashes": hashes },
    });
    if (!changed) throw new TwoFactorChanged();
    await recordAudit(tx, { ...by, action: "two-factor.new-recovery-codes", target: targetOf(holder) });
    return codes;
  });
}
