import { notOneOf, type Transaction } from "~/db/index.server";

import { AccountInUse } from "./errors";
import { finishedStatuses } from "./finished";
import { purchaseBatches } from "./purchase-batches.server";
import { findUnderWay } from "./under-way.server";

/**
 * Makes sure that nothing is under way for which an account is still needed: orders that go on, refunds that are
 * asked for or owed, disputes. Call it in the transaction that writes the user's row; whatever begins one of these
 * for a user writes that row too, so that both can't succeed (data model, second rule for races).
 * @throws AccountInUse
 */
export async function refuseWhileInUse(tx: Transaction, userId: string): Promise<void> {
  const open = await tx.order.count({ where: { userId, status: notOneOf(finishedStatuses) } });
  if (open > 0)
    throw new AccountInUse(
      "ORDERS",
      `${open === 1 ? "One of your orders is" : `${open} of your orders are`} still under way. You can delete your account once ${open === 1 ? "it has" : "they have"} arrived or ended.`,
    );

  for await (const purchaseIds of purchaseBatches(tx, { userId })) {
    const { refunds, disputes } = await findUnderWay(tx, purchaseIds);
    if (refunds.size > 0)
      throw new AccountInUse(
        "REFUNDS",
        "A refund of yours is under way. You can delete your account once you have your money.",
      );
    if (disputes.size > 0)
      throw new AccountInUse(
        "DISPUTES",
        "A dispute about one of your orders is open. You can delete your account once it is settled.",
      );
  }
}
