import { oneOf, type Transaction } from "~/db/index.server";

import { finishedStatuses } from "./finished";

/** What is not over yet of some purchases: the ids of the purchases that it belongs to. */
export interface UnderWay {
  orders: Set<string>;
  refunds: Set<string>;
  disputes: Set<string>;
}

/** Tells purchases of which something is under way from those that are over. */
export async function apart(
  tx: Transaction,
  purchaseIds: readonly string[],
): Promise<{ over: string[]; underWay: string[] }> {
  const { orders, refunds, disputes } = await findUnderWay(tx, purchaseIds);
  const goesOn = (id: string) => orders.has(id) || refunds.has(id) || disputes.has(id);
  return { over: purchaseIds.filter((id) => !goesOn(id)), underWay: purchaseIds.filter(goesOn) };
}

/** What is under way for these purchases: orders that go on, refunds that are asked for or owed, open disputes. */
export async function findUnderWay(tx: Transaction, purchaseIds: readonly string[]): Promise<UnderWay> {
  const orders = await tx.order.findMany({
    where: { purchaseId: oneOf(purchaseIds) },
    select: ["id", "purchaseId", "status"],
  });
  const payments = await tx.payment.findMany({
    where: { purchaseId: oneOf(purchaseIds) },
    select: ["id", "purchaseId"],
  });
  const ofOrder = oneOf(orders.map(({ id }) => id));
  const ofPayment = oneOf(payments.map(({ id }) => id));
  const refunds = await tx.refund.findMany({
    // One that has failed is still owed.
    where: { orderId: ofOrder, status: oneOf(["REQUESTED", "APPROVED", "FAILED"]) },
    select: ["orderId"],
  });
  const disputes = [
    ...(await tx.dispute.findMany({ where: { orderId: ofOrder, status: "OPEN" }, select: ["orderId"] })),
    ...(await tx.dispute.findMany({
      where: { paymentId: ofPayment, status: "OPEN" },
      select: ["paymentId"],
    })),
  ];

  const purchases = new Map([...orders, ...payments].map(({ id, purchaseId }) => [id, purchaseId]));
  const about = (rows: readonly { orderId?: string | null; paymentId?: string | null }[]) =>
    new Set(rows.flatMap(({ orderId, paymentId }) => purchases.get(orderId ?? paymentId ?? "") ?? []));
  const going = orders.filter(({ status }) => !finishedStatuses.includes(status));
  return {
    orders: new Set(going.map(({ purchaseId }) => purchaseId)),
    refunds: about(refunds),
    disputes: about(disputes),
  };
}
