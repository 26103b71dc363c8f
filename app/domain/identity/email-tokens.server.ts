import { db, gt, type EmailToken, type EmailTokenPurpose, type Transaction } from "~/db/index.server";
import { DomainError } from "~/domain/errors";
import { hashToken, newToken } from "~/lib/signing.server";

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/** How long a link in a mail works, in milliseconds. */
const LIFETIMES: Record<EmailTokenPurpose, number> = {
  ACTIVATE_USER: 24 * HOUR,
  ACTIVATE_SHOP: 24 * HOUR,
  RESET_USER_PASSWORD: 30 * MINUTE,
  RESET_SHOP_PASSWORD: 30 * MINUTE,
  CHANGE_EMAIL: 24 * HOUR,
};

/** The link was used, is too old, or never was one of ours. */
export class LinkNotValid extends DomainError<"LINK_NOT_VALID"> {
  override name = "LinkNotValid";
  constructor() {
    super("LINK_NOT_VALID", "This link does not work any more. Links work once, and only for a while.");
  }
}

/**
 * Writes down a token for a link in a mail; those that the subject had for the same purpose are void.
 * @returns the token: 256 random bits, of which the database keeps the hash alone; null for an account that is gone
 * or disabled, which gets none
 */
export async function issueEmailToken(
  tx: Transaction,
  { purpose, subjectId, payload }: Pick<EmailToken, "purpose" | "subjectId"> & { payload?: string },
  now = new Date(),
): Promise<string | null> {
  // Writing the account's row keeps two that issue at once from not seeing each other's token.
  const account =
    purpose === "ACTIVATE_SHOP" || purpose === "RESET_SHOP_PASSWORD"
      ? await tx.shop.updateOne({ where: { id: subjectId } })
      : await tx.user.updateOne({ where: { id: subjectId, disabledAt: null } });
  if (!account) return null;
  await tx.emailToken.deleteMany({ where: { subjectId, purpose } });
  const token = newToken();
  await tx.emailToken.create({
    tokenHash: hashToken(token),
    purpose,
    subjectId,
    payload: payload ?? null,
    expiresAt: new Date(now.getTime() + LIFETIMES[purpose]),
  });
  return token;
}

const valid = (purpose: EmailTokenPurpose, token: string, now: Date) => ({
  tokenHash: hashToken(token),
  purpose,
  expiresAt: gt(now),
});

/**
 * Uses a token up, in the transaction that does what it allows: of several at once one succeeds.
 * @param subjectId whose it must be, where somebody signed in uses it
 * @throws LinkNotValid
 */
export async function consumeEmailToken(
  tx: Transaction,
  purpose: EmailTokenPurpose,
  token: string,
  now = new Date(),
  subjectId?: string,
): Promise<EmailToken> {
  const used = await tx.emailToken.deleteOne({
    where: { ...valid(purpose, token, now), ...(subjectId !== undefined && { subjectId }) },
  });
  if (!used) throw new LinkNotValid();
  return used;
}

/** What a link would do, for the page that asks before it does it: opening a link changes nothing. */
export async function findEmailToken(
  purpose: EmailTokenPurpose,
  token: string,
  now = new Date(),
): Promise<Pick<EmailToken, "subjectId" | "payload"> | null> {
  return db.emailToken.findFirst({ where: valid(purpose, token, now), select: ["subjectId", "payload"] });
}
