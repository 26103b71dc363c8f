import { lte, notOneOf, type Order, type Transaction } from "~/db/index.server";

import { collectCash } from "~/domain/payments/collect-cash.server";

import { accounts } from "./accounts";
import { postJournalEntry } from "./post-journal-entry.server";

/** The marketplace's rules about when money moves on; from the environment, passed so that tests set their own. */
export interface SettlementTerms {
  /** Days between delivery and release. */
  holdDays: number;
  /** Whether collected cash counts as handed over on delivery. */
  cashRemittedOnDelivery: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** The part of an order's frozen fee that its refunds have not returned, in cents. */
async function feeLeft(tx: Transaction, order: Pick<Order, "id" | "feeCents">): Promise<number> {
  const refunds = await tx.refund.findMany({
    where: { orderId: order.id, status: notOneOf(["REQUESTED", "REJECTED"]) },
    select: ["feeShareCents"],
  });
  return order.feeCents - refunds.reduce((sum, refund) => sum + refund.feeShareCents, 0);
}

/**
 * Books a delivered order: cash is collected, escrow goes to the seller (held) and the platform (its fee),
 * and is released at once where the terms allow it. The caller has just moved this order to DELIVERED by a
 * guarded update in the same transaction, which is what makes it happen once; the entries' refs would
 * stop a second time as well.
 */
export async function settleOrder(
  tx: Transaction,
  order: Order,
  at: { now: Date; author: string; terms: SettlementTerms },
): Promise<void> {
  const base = { orderId: order.id, author: at.author };
  const total = order.amounts.totalCents;
  if (order.payment.provider === "COD" && total > 0) {
    await postJournalEntry(tx, {
      ...base,
      ref: `cod:${order.id}`,
      kind: "CASH_COLLECTED",
      memo: `Cash collected for order ${order.number}`,
      postings: [
        { account: accounts.gateway("cod"), amountCents: total },
        { account: accounts.escrow(order.id), amountCents: -total },
      ],
    });
  }
  const rest = total - order.refundedCents;
  if (rest > 0) {
    const fee = await feeLeft(tx, order);
    await postJournalEntry(tx, {
      ...base,
      ref: `delivered:${order.id}`,
      kind: "DELIVERED",
      memo: `Order ${order.number} delivered`,
      postings: [
        { account: accounts.escrow(order.id), amountCents: rest },
        { account: accounts.sellerHeld(order.shopId), amountCents: -(rest - fee) },
        { account: accounts.platformFees(), amountCents: -fee },
      ],
    });
  }
  await tx.order.updateOne({
    where: { id: order.id, settledAt: null },
    set: { settledAt: at.now, paidAt: order.paidAt ?? at.now, payment: { ...order.payment, status: "PAID" } },
  });
  if (order.payment.provider === "COD") await collectCash(tx, order);
  if (order.payment.provider === "COD" && at.terms.cashRemittedOnDelivery)
    await remitCash(tx, order, { now: at.now, author: at.author });
  await releaseOrder(tx, order, { now: at.now, author: at.author, holdDays: at.terms.holdDays });
}

/** Records that a delivered order's cash has reached the platform's bank. False if it was recorded before. */
export async function remitCash(
  tx: Transaction,
  order: Pick<Order, "id" | "number" | "amounts">,
  at: { now: Date; author: string },
): Promise<boolean> {
  const remitted = await tx.order.updateOne({
    where: { id: order.id, "payment.provider": "COD", status: "DELIVERED", remittedAt: null },
    set: { remittedAt: at.now },
  });
  if (!remitted) return false;
  const total = order.amounts.totalCents;
  if (total > 0)
    await postJournalEntry(tx, {
      ref: `remit:${order.id}`,
      kind: "CASH_REMITTED",
      orderId: order.id,
      author: at.author,
      memo: `Cash of order ${order.number} handed over`,
      postings: [
        { account: accounts.platformBank(), amountCents: total },
        { account: accounts.gateway("cod"), amountCents: -total },
      ],
    });
  return true;
}

/**
 * Makes a settled order's net withdrawable: held → available, once the hold is over and, for cash, the cash
 * is with the platform. One guarded update decides; false when it is not due or was done before.
 */
export async function releaseOrder(
  tx: Transaction,
  order: Pick<Order, "id">,
  at: { now: Date; author: string; holdDays: number },
): Promise<boolean> {
  const due = await tx.order.updateOne({
    where: {
      id: order.id,
      status: "DELIVERED",
      settledAt: lte(at.now),
      deliveredAt: lte(new Date(at.now.getTime() - at.holdDays * DAY)),
      releasedAt: null,
      OR: [{ "payment.provider": "STRIPE" }, { "payment.provider": "PAYPAL" }, { remittedAt: lte(at.now) }],
    },
    set: { releasedAt: at.now },
  });
  if (!due) return false;
  const net = due.amounts.totalCents - due.refundedCents - (await feeLeft(tx, due));
  if (net > 0)
    await postJournalEntry(tx, {
      ref: `release:${due.id}`,
      kind: "RELEASED",
      orderId: due.id,
      author: at.author,
      memo: `Net of order ${due.number} can be withdrawn`,
      postings: [
        { account: accounts.sellerHeld(due.shopId), amountCents: net },
        { account: accounts.sellerAvailable(due.shopId), amountCents: -net },
      ],
    });
  return true;
}
