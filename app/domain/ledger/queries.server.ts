import { db, oneOf, type JournalEntry } from "~/db/index.server";

import { accounts } from "./accounts";

/** A shop's money, in cents: what is held until its release and what can be withdrawn. */
export interface SellerBalance {
  heldCents: number;
  availableCents: number;
  withdrawingCents: number;
}

/** Reads a shop's balances from its three accounts; an account without a row holds nothing. */
export async function getSellerBalance(shopId: string): Promise<SellerBalance> {
  const names = {
    held: accounts.sellerHeld(shopId),
    available: accounts.sellerAvailable(shopId),
    withdrawing: accounts.sellerWithdrawing(shopId),
  };
  const rows = await db.accountBalance.findMany({
    where: { account: oneOf(Object.values(names)) },
    select: ["account", "balanceCents"],
  });
  // A seller's money is what we owe, a credit: the sign turns for showing it.
  const of = (name: string) => 0 - (rows.find((row) => row.account === name)?.balanceCents ?? 0);
  return {
    heldCents: of(names.held),
    availableCents: of(names.available),
    withdrawingCents: of(names.withdrawing),
  };
}

/** The journal entries of one shop's order, oldest first. Ownership: the order must be that shop's. */
export async function listOrderEntries(order: { id: string; shopId: string }): Promise<JournalEntry[]> {
  const own = await db.order.count({ where: { id: order.id, shopId: order.shopId } });
  return own ? db.journalEntry.findMany({ where: { orderId: order.id }, orderBy: { id: 1 } }) : [];
}
