import { accounts } from "./accounts";

/** A journal entry as the explanation needs it. */
export interface ExplainedEntry {
  ref: string;
  kind: string;
  memo: string;
  author: string;
  createdAt: Date;
  postings: { account: string; amountCents: number }[];
}

/** Where every cent of an order is, as its journal entries say. Cents; credit balances are positive. */
export interface OrderMoney {
  /** received from the shopper so far, at a provider, with a courier or in the bank */
  shopperPaidCents: number;
  /** paid by the shopper and waiting for delivery */
  escrowCents: number;
  /** the seller's, not to be withdrawn yet */
  sellerHeldCents: number;
  /** the seller's, withdrawable */
  sellerAvailableCents: number;
  /** the platform's fee */
  platformFeeCents: number;
  /** of what the shopper paid: still with couriers or providers */
  inTransitCents: number;
  /** of what the shopper paid: in the platform's bank */
  inBankCents: number;
}

/**
 * Adds up an order's journal entries into who has what. Pure arithmetic over the postings: nothing is
 * computed from the order itself, so the page cannot say something else than the books.
 */
export function explainOrderMoney(
  order: { id: string; shopId: string },
  entries: readonly ExplainedEntry[],
): OrderMoney {
  const postings = entries.flatMap((entry) => entry.postings);
  const debit = (matches: (account: string) => boolean) =>
    postings.filter(({ account }) => matches(account)).reduce((sum, { amountCents }) => sum + amountCents, 0);
  const credit = (name: string) => 0 - debit((account) => account === name);
  const inTransitCents = debit((account) => account.startsWith("gateway:"));
  const inBankCents = debit((account) => account === accounts.platformBank());
  return {
    shopperPaidCents: inTransitCents + inBankCents,
    escrowCents: credit(accounts.escrow(order.id)),
    sellerHeldCents: credit(accounts.sellerHeld(order.shopId)),
    sellerAvailableCents: credit(accounts.sellerAvailable(order.shopId)),
    platformFeeCents: credit(accounts.platformFees()),
    inTransitCents,
    inBankCents,
  };
}
