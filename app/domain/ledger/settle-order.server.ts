import {
  lte,
  notOneOf,
  oneOf,
  type Order,
  type OrderBy,
  type Transaction,
  type Where,
} from "~/db/index.server";

import { collectCash } from "~/domain/payments/collect-cash.server";

import { postJournalEntry } from "./post-journal-entry.server";
import {
  cashCollected,
  cashRemitted,
  netReleased,
  orderDelivered,
  type EntryTerms,
} from "./settlement-entries";

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
  const by = { author: at.author, at: at.now };
  if (order.payment.provider === "COD") await post(tx, cashCollected(order), by);
  await post(tx, orderDelivered(order, await feeLeft(tx, order)), by);
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
  await post(tx, cashRemitted(order), { author: at.author, at: at.now });
  return true;
}

const holdIsOver = (at: { now: Date; holdDays: number }): Where<Order> => ({
  status: "DELIVERED",
  releasedAt: null,
  deliveredAt: lte(new Date(at.now.getTime() - at.holdDays * DAY)),
  settledAt: lte(at.now),
});

const paidBefore: Where<Order> = { "payment.provider": oneOf(["STRIPE", "PAYPAL"]) };

const cashCame = (now: Date): Where<Order> => ({ remittedAt: lte(now) });

/** Orders whose hold is over and whose money the platform has. */
function releasable(at: { now: Date; holdDays: number }): Where<Order> {
  return { ...holdIsOver(at), OR: [paidBefore, cashCame(at.now)] };
}

/**
 * The same orders as two lists, each read in the order of a partial index, so that cash which the courier keeps for
 * long is not read again each time.
 */
export function releasableLists(at: { now: Date; holdDays: number }) {
  return [
    { where: { ...holdIsOver(at), ...paidBefore }, orderBy: { deliveredAt: "asc", id: "asc" } },
    { where: { ...holdIsOver(at), ...cashCame(at.now) }, orderBy: { remittedAt: "asc", id: "asc" } },
  ] as const satisfies readonly { where: Where<Order>; orderBy: OrderBy<Order> }[];
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
    where: { id: order.id, ...releasable(at) },
    set: { releasedAt: at.now },
  });
  if (!due) return false;
  await post(tx, netReleased(due, await feeLeft(tx, due)), { author: at.author, at: at.now });
  return true;
}

async function post(
  tx: Transaction,
  entry: EntryTerms | null,
  by: { author: string; at: Date },
): Promise<void> {
  if (entry) await postJournalEntry(tx, { ...entry, ...by });
}
