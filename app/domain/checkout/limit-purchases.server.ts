import { gt, type Transaction } from "~/db/index.server";
import { env } from "~/lib/env.server";

import { TooManyPurchases } from "./errors";

const HOUR = 60 * 60 * 1000;

/**
 * Keeps people from having mails sent to an address again and again that nobody has checked to be theirs: guests, and
 * shoppers who enter another one than their account's. Looks
 * at what was placed with it within the last hour by the index on both; purchases under way at the same moment are not
 * among them, so a few more may get through.
 * @throws TooManyPurchases
 */
export async function limitPurchases(
  tx: Transaction,
  email: string,
  at: Date,
  most = env.RATE_LIMIT_PURCHASES_PER_EMAIL,
): Promise<void> {
  const placed = await tx.purchase.findMany({
    where: { email, createdAt: gt(new Date(at.getTime() - HOUR)) },
    orderBy: { createdAt: -1 },
    limit: most,
    select: ["createdAt"],
  });
  const last = placed[most - 1];
  // Once this one is an hour old, one less than too many is left.
  if (last)
    throw new TooManyPurchases(
      Math.max(1, Math.ceil((last.createdAt.getTime() + HOUR - at.getTime()) / 1000)),
    );
}
