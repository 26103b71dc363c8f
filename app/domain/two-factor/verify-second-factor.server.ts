import { transaction } from "~/db/index.server";
import { type Actor, recordAudit } from "~/domain/audit/record-audit.server";
import { targetOf } from "~/domain/identity/end-session.server";

import { WrongCode } from "./errors";
import { findHolder, type Holder } from "./holder.server";
import { type Proof, takeCode } from "./take-code.server";

/** Who does it and from where, for the audit log. */
export interface By {
  actor: Actor;
  ip: string | null;
}

/**
 * Checks the second step of signing in, by a code of the app or a recovery code; each works once.
 * @throws WrongCode also when the account has no second factor any more
 */
export async function verifySecondFactor(
  { code, by, ...holder }: Holder & { code: string; by: By },
  now: () => Date = () => new Date(),
): Promise<Proof> {
  return transaction(async (tx) => {
    const account = await findHolder(tx, holder);
    if (!account?.totp?.confirmedAt) throw new WrongCode();
    const proof = await takeCode(tx, holder, account.totp, { code, now: now() });
    if (proof === "recovery-code")
      await recordAudit(tx, {
        ...by,
        action: "two-factor.recovery-code-used",
        target: targetOf(holder),
        after: { codesLeft: account.totp.recoveryCodeHashes.length - 1 },
      });
    return proof;
  });
}
