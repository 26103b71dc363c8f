import { notOneOf, type Order, type Transaction } from "~/db/index.server";

/**
 * Adds a delivered order's cash to the payment of its purchase, which is captured parcel by parcel. The
 * payment is over when no order of the purchase can bring in more: see {@link closeCashPayment}.
 */
export async function collectCash(tx: Transaction, order: Order): Promise<void> {
  await tx.payment.updateOne({
    where: { purchaseId: order.purchaseId, provider: "COD", status: "OPEN" },
    inc: { capturedCents: order.amounts.totalCents },
  });
  await closeCashPayment(tx, order.purchaseId);
}

const ENDED = ["DELIVERED", "DELIVERY_FAILED", "CANCELLED"] as const;

/**
 * Closes a purchase's cash payment once all of its orders have ended: captured if anything was collected,
 * else cancelled, and the purchase with it. The payment is the agreed parent: whoever ends an order writes
 * it, so that of two that end together one sees the other.
 */
export async function closeCashPayment(tx: Transaction, purchaseId: string): Promise<void> {
  const payment = await tx.payment.updateOne({
    where: { purchaseId, provider: "COD", status: "OPEN" },
    set: { updatedAt: new Date() },
  });
  if (!payment) return;
  const open = await tx.order.count({ where: { purchaseId, status: notOneOf(ENDED) } });
  if (open > 0) return;
  const collected = payment.capturedCents > 0;
  await tx.payment.updateOne({
    where: { id: payment.id, status: "OPEN" },
    set: { status: collected ? "CAPTURED" : "CANCELLED" },
  });
  if (!collected) await tx.purchase.updateOne({ where: { id: purchaseId }, set: { status: "CANCELLED" } });
}
