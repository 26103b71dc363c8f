import { notOneOf, oneOf, type Transaction } from "~/db/index.server";

import { AccountInUse } from "./errors";
import { finishedStatuses } from "./finished";

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

  const orders = await tx.order.findMany({ where: { userId }, select: ["id", "purchaseId"] });
  const orderIds = orders.map(({ id }) => id);
  const payments = await tx.payment.findMany({
    where: { purchaseId: oneOf([...new Set(orders.map(({ purchaseId }) => purchaseId))]) },
    select: ["id"],
  });
  const refunds = await tx.refund.count({
    // One that has failed is still owed.
    where: { orderId: oneOf(orderIds), status: oneOf(["REQUESTED", "APPROVED", "FAILED"]) },
    limit: 1,
  });
  if (refunds > 0)
    throw new AccountInUse(
      "REFUNDS",
      "A refund of yours is under way. You can delete your account once you have your money.",
    );
  const paymentIds = payments.map(({ id }) => id);
  const disputes =
    (await tx.dispute.count({ where: { orderId: oneOf(orderIds), status: "OPEN" }, limit: 1 })) +
    (await tx.dispute.count({ where: { paymentId: oneOf(paymentIds), status: "OPEN" }, limit: 1 }));
  if (disputes > 0)
    throw new AccountInUse(
      "DISPUTES",
      "A dispute about one of your orders is open. You can delete your account once it is settled.",
    );
}
