import { isSet, oneOf, type Transaction } from "~/db/index.server";

import { eraseOnceOver } from "./erase-guest-purchases.server";
import { purchaseBatches } from "./purchase-batches.server";
import { apart } from "./under-way.server";

/**
 * Leaves purchases that were placed as a guest in the name of an account that is being deleted to whoever placed
 * them, while anything of them is under way: those that have joined the account are a guest's again. What they say of
 * the person is erased once they are over ({@link eraseOnceOver}).
 */
export async function leaveToGuests(
  tx: Transaction,
  { userId, email, at }: { userId: string; email: string; at: Date },
): Promise<void> {
  let part = 0;
  const remember = (purchaseIds: string[]) =>
    eraseOnceOver(tx, { userId, purchaseIds, part: (part += 1), round: 1 }, at);

  for await (const batch of purchaseBatches(tx, { userId: null, email })) {
    const { underWay } = await apart(tx, batch);
    if (underWay.length > 0) await remember(underWay);
  }
  for await (const batch of purchaseBatches(tx, { userId, joinedAt: isSet() })) {
    const { underWay } = await apart(tx, batch);
    if (underWay.length === 0) continue;
    const guests = { userId: null, joinedAt: null };
    await tx.purchase.updateMany({ where: { id: oneOf(underWay), userId }, set: guests });
    await tx.order.updateMany({ where: { purchaseId: oneOf(underWay), userId }, set: { userId: null } });
    await remember(underWay);
  }
}
