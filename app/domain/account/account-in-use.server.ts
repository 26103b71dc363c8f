import { notOneOf, oneOf, type Transaction } from "~/db/index.server";

import { AccountInUse } from "./errors";
import { finishedStatuses } from "./finished";
import { purchaseBatches } from "./purchase-batches.server";
import { findUnderWay } from "./under-way.server";

/**
 * Makes sure that nothing is under way for which an account is still needed: orders that go on, refunds that are
 * asked for or owed, disputes. What was placed as a guest and has joined the account counts for nothing: anybody may
 * have placed it. Call it in the transaction that writes the user's row; whatever begins one of these for a user
 * writes that row too, so that both can't succeed (data model, second rule for races).
 * @throws AccountInUse
 */
export async function refuseWhileInUse(tx: Transaction, userId: string): Promise<void> {
  let orders = 0;
  let refunds = 0;
  let disputes = 0;
  for await (const purchaseIds of purchaseBatches(tx, { userId, joinedAt: null })) {
    const underWay = await findUnderWay(tx, purchaseIds);
    if (underWay.orders.size > 0)
      orders += await tx.order.count({
        where: { purchaseId: oneOf([...underWay.orders]), status: notOneOf(finishedStatuses) },
      });
    refunds += underWay.refunds.size;
    disputes += underWay.disputes.size;
  }
  if (orders > 0)
    throw new AccountInUse(
      "ORDERS",
      `${orders === 1 ? "One of your orders is" : `${orders} of your orders are`} still under way. You can delete your account once ${orders === 1 ? "it has" : "they have"} arrived or ended.`,
    );
  if (refunds > 0)
    throw new AccountInUse(
      "REFUNDS",
      "A refund of yours is under way. You can delete your account once you have your money.",
    );
  if (disputes > 0)
    throw new AccountInUse(
      "DISPUTES",
      "A dispute about one of your orders is open. You can delete your account once it is settled.",
    );
}
