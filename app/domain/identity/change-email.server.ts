import { isDuplicateKey, isSet, transaction } from "~/db/index.server";
import { joinGuestPurchases } from "~/domain/account/join-guest-purchases.server";
import { recordAudit } from "~/domain/audit/record-audit.server";

import { SecondStepNeeded } from "~/domain/two-factor/errors";

import { mailEmailChanged, mailEmailConfirmation } from "./account-mails.server";
import { consumeEmailToken, LinkNotValid } from "./email-tokens.server";
import { forget } from "./sign-up-shopper.server";

/**
 * Sends a link to the new address of a shopper whose password was just checked; nothing changes before it is
 * confirmed there. An address that belongs to another account gets a mail, too, which only its owner reads: the same
 * is written for the account that asks, so that neither its data nor its older links tell who has an account.
 * @param email lower case
 */
export async function requestEmailChange(userId: string, email: string): Promise<void> {
  await transaction(async (tx) => {
    const other = await tx.user.findFirst({
      where: { email, emailVerifiedAt: isSet() },
      select: ["id"],
    });
    await mailEmailConfirmation(tx, { id: userId, to: email, ownerId: other?.id ?? null });
  });
}

/**
 * Gives an account the address whose link was opened by its owner, signed in: with the link alone a mistyped address
 * would hand the account to a stranger, and a stranger who clicks would hand over what they have bought. Links that
 * were mailed to the old one are void, its owner is told, and what was bought with the new one as a guest joins the
 * account.
 * @throws LinkNotValid, also if the address has become somebody else's; SecondStepNeeded
 */
export async function confirmEmailChange(
  { userId: id, token, ip }: { userId: string; token: string; ip: string | null },
  now = new Date(),
): Promise<{ email: string }> {
  return transaction(async (tx) => {
    const { payload } = await consumeEmailToken(tx, "CHANGE_EMAIL", token, now, id);
    const email = payload ?? "";
    const user = await tx.user.findFirst({
      where: { id, disabledAt: null, emailVerifiedAt: isSet() },
      select: ["email", "totp"],
    });
    if (!user) throw new LinkNotValid();
    if (user.totp?.confirmedAt) throw new SecondStepNeeded();
    // Somebody who never activated it keeps nobody from an address that is theirs.
    const other = await tx.user.findFirst({
      where: { email, emailVerifiedAt: null, disabledAt: null },
      select: ["id", "avatar"],
    });
    if (other) await forget(tx, other);
    try {
      await tx.user.updateOne({ where: { id, email: user.email }, set: { email } });
    } catch (error) {
      if (isDuplicateKey(error, "email")) throw new LinkNotValid();
      throw error;
    }
    await tx.emailToken.deleteMany({ where: { subjectId: id } });
    await joinGuestPurchases(tx, id, email);
    await mailEmailChanged(tx, { id, to: user.email });
    await recordAudit(tx, {
      actor: `user:${id}`,
      action: "email.changed",
      target: `user:${id}`,
      ip,
    });
    return { email };
  });
}
