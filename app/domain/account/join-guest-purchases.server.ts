import { db, isSet, oneOf, transaction, type Transaction } from "~/db/index.server";

import { purchaseBatches } from "./purchase-batches.server";
import { apart } from "./under-way.server";

/**
 * Makes the purchases that were placed as a guest with an e-mail address those of the account whose address it is.
 * Only for an address that has been verified: the row is asked for it, so write it first where both are new. Does
 * nothing the second time.
 *
 * Writes the user's row when it joins anything, so that it and the account's deletion can't both succeed.
 * They remember that and when, as nobody knows whether it was the account's owner who placed them.
 * @param finishedOnly leaves out purchases of which anything is under way
 * @returns how many purchases have joined
 */
export async function joinGuestPurchases(
  tx: Transaction,
  userId: string,
  email: string,
  { finishedOnly = false, at = new Date() } = {},
): Promise<number> {
  let joined = 0;
  for await (const batch of purchaseBatches(tx, { userId: null, email })) {
    const ids = finishedOnly ? (await apart(tx, batch)).over : batch;
    if (ids.length === 0) continue;
    if (joined === 0) {
      const where = { id: userId, email, disabledAt: null, emailVerifiedAt: isSet() };
      if (!(await tx.user.updateOne({ where }))) return 0;
    }
    await tx.purchase.updateMany({ where: { id: oneOf(ids), userId: null }, set: { userId, joinedAt: at } });
    await tx.order.updateMany({ where: { purchaseId: oneOf(ids), userId: null }, set: { userId } });
    joined += ids.length;
  }
  return joined;
}

/**
 * As {@link joinGuestPurchases}, for an account whose address was verified before: what its owner has bought since
 * without signing in. Two small queries where there is nothing.
 */
export async function joinOwnGuestPurchases(userId: string): Promise<number> {
  const user = await db.user.findFirst({ where: { id: userId }, select: ["email"] });
  const some = user && (await db.purchase.count({ where: { email: user.email, userId: null }, limit: 1 }));
  return some ? transaction((tx) => joinGuestPurchases(tx, userId, user.email)) : 0;
}
