import { transaction } from "~/db/index.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { mailTwoFactorGuessed } from "~/domain/identity/account-mails.server";
import { targetOf, type AccountRef } from "~/domain/identity/end-session.server";

/**
 * Writes down and tells an account's owner that so many wrong codes were entered that no more are taken for a while:
 * only whoever has the password gets as far as being asked for one.
 */
export async function warnOfGuessing(account: AccountRef, ip: string | null): Promise<void> {
  const { kind, id } = account;
  await transaction(async (tx) => {
    const where = { id };
    const owner =
      kind === "SELLER"
        ? await tx.shop.findFirst({ where, select: ["email"] })
        : await tx.user.findFirst({ where: { ...where, disabledAt: null }, select: ["email"] });
    if (!owner) return;
    await mailTwoFactorGuessed(tx, { kind, id, to: owner.email });
    await recordAudit(tx, { actor: "system", action: "two-factor.guessed", target: targetOf(account), ip });
  });
}
