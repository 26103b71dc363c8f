import { type Order } from "~/db/index.server";

import { accounts } from "./accounts";
import { type JournalEntryInput } from "./post-journal-entry.server";

/** What an entry says without who caused it and when. */
export type EntryTerms = Omit<JournalEntryInput, "author" | "at">;

type SettledOrder = Pick<Order, "id" | "number" | "shopId" | "amounts" | "refundedCents">;

/**
 * The entries of a delivered order, as the data model's table has them ("Ledger"). Each is null when it would move
 * nothing: a free order, or one that was refunded in full.
 */

/** The courier has the order's money. */
export function cashCollected({ id, number, amounts }: SettledOrder): EntryTerms | null {
  return movement(amounts.totalCents, {
    ref: `cod:${id}`,
    kind: "CASH_COLLECTED",
    orderId: id,
    memo: `Cash collected for order ${number}`,
    from: accounts.escrow(id),
    to: accounts.gateway("cod"),
  });
}

/**
 * Escrow goes to the seller (held) and to the platform (its fee).
 * @param feeCents what is left of the order's frozen fee
 */
export function orderDelivered(order: SettledOrder, feeCents: number): EntryTerms | null {
  const rest = order.amounts.totalCents - order.refundedCents;
  if (rest <= 0) return null;
  return {
    ref: `delivered:${order.id}`,
    kind: "DELIVERED",
    orderId: order.id,
    memo: `Order ${order.number} delivered`,
    postings: [
      { account: accounts.escrow(order.id), amountCents: rest },
      { account: accounts.sellerHeld(order.shopId), amountCents: -(rest - feeCents) },
      { account: accounts.platformFees(), amountCents: -feeCents },
    ],
  };
}

/** The order's cash has reached the platform's bank. */
export function cashRemitted({
  id,
  number,
  amounts,
}: Pick<SettledOrder, "id" | "number" | "amounts">): EntryTerms | null {
  return movement(amounts.totalCents, {
    ref: `remit:${id}`,
    kind: "CASH_REMITTED",
    orderId: id,
    memo: `Cash of order ${number} handed over`,
    from: accounts.gateway("cod"),
    to: accounts.platformBank(),
  });
}

/**
 * The seller may withdraw the order's net.
 * @param feeCents what is left of the order's frozen fee
 */
export function netReleased(order: SettledOrder, feeCents: number): EntryTerms | null {
  return movement(order.amounts.totalCents - order.refundedCents - feeCents, {
    ref: `release:${order.id}`,
    kind: "RELEASED",
    orderId: order.id,
    memo: `Net of order ${order.number} can be withdrawn`,
    from: accounts.sellerAvailable(order.shopId),
    to: accounts.sellerHeld(order.shopId),
  });
}

/** An entry of two postings: `to` is debited with what `from` is credited with. */
function movement(
  cents: number,
  { from, to, ...terms }: Omit<EntryTerms, "postings"> & { from: string; to: string },
): EntryTerms | null {
  if (cents <= 0) return null;
  return {
    ...terms,
    postings: [
      { account: to, amountCents: cents },
      { account: from, amountCents: -cents },
    ],
  };
}
