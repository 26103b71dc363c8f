import { isSet, lt, type TotpSecret, type Transaction } from "~/db/index.server";

import { WrongCode } from "./errors";
import { changeTotp, type Holder } from "./holder.server";
import { hashRecoveryCode } from "./recovery-codes.server";
import { stepOf } from "./totp.server";

/** What somebody proved a sign-in with. */
export type Proof = "totp" | "recovery-code";

/**
 * Takes a code of a confirmed second factor, so that it works never again: the app's codes by one guarded update of
 * the last time step taken, which takes earlier ones with it; recovery codes by removing them from the list that was
 * read. Of several callers with the same code one gets through.
 * @throws WrongCode
 */
export async function takeCode(
  tx: Transaction,
  holder: Holder,
  totp: TotpSecret,
  { code, now }: { code: string; now: Date },
): Promise<Proof> {
  const same = { "totp.secretCipher": totp.secretCipher, "totp.confirmedAt": isSet() };
  const typed = code.replace(/[\s-]/g, "");
  if (/^\d{6}$/.test(typed)) {
    const step = stepOf(totp.secretCipher, typed, now);
    if (step === null) throw new WrongCode();
    const taken = await changeTotp(tx, holder, {
      where: { ...same, "totp.lastStep": lt(step) },
      set: { "totp.lastStep": step },
    });
    if (!taken) throw new WrongCode();
    return "totp";
  }
  const hash = hashRecoveryCode(typed);
  const left = totp.recoveryCodeHashes.filter((one) => one !== hash);
  if (left.length === totp.recoveryCodeHashes.length) throw new WrongCode();
  // The whole list: of two different codes at the same time, neither may write the other one back.
  const taken = await changeTotp(tx, holder, {
    where: { ...same, "totp.recoveryCodeHashes": totp.recoveryCodeHashes },
    set: { "totp.recoveryCodeHashes": left },
  });
  if (!taken) throw new WrongCode();
  return "recovery-code";
}
