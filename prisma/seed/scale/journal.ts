import { type AccountBalance, type Create, type JournalEntry } from "~/db/index.server";
import { isGuarded } from "~/domain/ledger/accounts";
import { checkedPostings } from "~/domain/ledger/post-journal-entry.server";
import {
  cashCollected,
  cashRemitted,
  netReleased,
  orderDelivered,
  type EntryTerms,
} from "~/domain/ledger/settlement-entries";
import { type SettlementTerms } from "~/domain/ledger/settle-order.server";

import { idsFrom } from "./ids";

/** A delivered cash order, as far as the journal is concerned. */
export interface DeliveredOrder {
  order: Parameters<typeof cashCollected>[0];
  feeCents: number;
  at: Date;
}

/** The books of a bulk of orders: entries with running balances, and what is left on each account. */
export class Journal {
  readonly #balances = new Map<string, number>();
  readonly #nextId: (at: Date) => string;
  readonly #terms: SettlementTerms;

  constructor(seed: number, terms: SettlementTerms) {
    this.#nextId = idsFrom(seed, "journal");
    this.#terms = terms;
  }

  /**
   * What `settleOrder` books when an order is delivered, with the balances of the order's escrow, which is closed
   * with it. Orders come in the order of their delivery.
   */
  settle({ order, feeCents, at }: DeliveredOrder): {
    entries: Create<JournalEntry>[];
    closed: Create<AccountBalance>[];
  } {
    const { remitted, released } = movedOn(this.#terms);
    const terms = [
      cashCollected(order),
      orderDelivered(order, feeCents),
      remitted ? cashRemitted(order) : null,
      released ? netReleased(order, feeCents) : null,
    ];
    const entries = terms.flatMap((entry) => (entry ? [this.#book(entry, `shop:${order.shopId}`, at)] : []));
    const escrow = `escrow:${order.id}`;
    const closed = this.#balances.has(escrow)
      ? [{ account: escrow, balanceCents: this.#balances.get(escrow) ?? 0, updatedAt: at }]
      : [];
    this.#balances.delete(escrow);
    return { entries, closed };
  }

  /** The balances of the accounts that live on. */
  balances(): Create<AccountBalance>[] {
    return [...this.#balances].map(([account, balanceCents]) => ({ account, balanceCents }));
  }

  #book(entry: EntryTerms, author: string, at: Date): Create<JournalEntry> {
    const postings = checkedPostings(entry).map((posting) => ({
      ...posting,
      balanceAfterCents: isGuarded(posting.account) ? this.#move(posting) : null,
    }));
    return {
      ...entry,
      orderId: entry.orderId ?? null,
      id: this.#nextId(at),
      postings,
      author,
      createdAt: at,
    };
  }

  #move({ account, amountCents }: { account: string; amountCents: number }): number {
    const balance = (this.#balances.get(account) ?? 0) + amountCents;
    this.#balances.set(account, balance);
    return balance;
  }
}

/** How far the money of an order gets on the day it is delivered. */
export function movedOn(terms: SettlementTerms): { remitted: boolean; released: boolean } {
  const remitted = terms.cashRemittedOnDelivery;
  return { remitted, released: remitted && terms.holdDays === 0 };
}
