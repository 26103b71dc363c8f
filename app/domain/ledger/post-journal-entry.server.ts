import {
  lte,
  RetryTransaction,
  isDuplicateKey,
  type JournalEntry,
  type Transaction,
} from "~/db/index.server";

import { isGuarded, mustBeCovered } from "./accounts";

export interface PostingInput {
  account: string;
  /** cents, signed: debit +, credit − */
  amountCents: number;
}

export interface JournalEntryInput {
  /** Names the event, so that it is booked at most once: `delivered:<order id>`. */
  ref: string;
  kind: string;
  postings: readonly PostingInput[];
  /** The order whose money this explains, if it is one order's. */
  orderId?: string | null;
  memo: string;
  /** Who caused it: `shop:<id>`, `admin:<id>`, `system`. */
  author: string;
  /** When it happened; now if nothing is said. */
  at?: Date;
}

/** A bug, not a user's mistake: an entry that does not sum to zero, is empty or is not in whole cents. */
export class UnbalancedEntry extends Error {
  override name = "UnbalancedEntry";
}

/** A debit that the account's credit does not cover. */
export class AccountOverdrawn extends Error {
  override name = "AccountOverdrawn";
}

/**
 * Books one entry of the double-entry journal (data model: "Ledger"). Call it in the transaction of whatever
 * it records. Balances of guarded accounts move in the same transaction, each by one guarded update.
 * @throws UnbalancedEntry, AccountOverdrawn; DuplicateKey when the ref is booked already
 */
export async function postJournalEntry(tx: Transaction, input: JournalEntryInput): Promise<JournalEntry> {
  const booked = [];
  for (const posting of checkedPostings(input)) {
    booked.push({ ...posting, balanceAfterCents: await moveBalance(tx, posting) });
  }
  return tx.journalEntry.create({
    ref: input.ref,
    kind: input.kind,
    postings: booked,
    orderId: input.orderId ?? null,
    memo: input.memo,
    author: input.author,
    ...(input.at && { createdAt: input.at }),
  });
}

/**
 * The postings of an entry as they are booked: those that move nothing are left out (a free order simply has none),
 * accounts come in one order everywhere, so that two entries never wait for each other crosswise.
 * @throws UnbalancedEntry
 */
export function checkedPostings({
  ref,
  postings,
}: Pick<JournalEntryInput, "ref" | "postings">): PostingInput[] {
  const moving = postings.filter((posting) => posting.amountCents !== 0);
  assertBalanced(ref, moving);
  return moving.sort((a, b) => (a.account < b.account ? -1 : 1));
}

function assertBalanced(ref: string, postings: readonly PostingInput[]): void {
  if (postings.length < 2) throw new UnbalancedEntry(`${ref} has fewer than two postings.`);
  if (!postings.every((posting) => Number.isSafeInteger(posting.amountCents)))
    throw new UnbalancedEntry(`${ref} has a posting that is not in whole cents.`);
  const sum = postings.reduce((total, posting) => total + posting.amountCents, 0);
  if (sum !== 0) throw new UnbalancedEntry(`${ref} sums to ${sum} instead of zero.`);
}

/** Moves a guarded account's balance; null for an account without a row. Cents after the move. */
async function moveBalance(tx: Transaction, { account, amountCents }: PostingInput): Promise<number | null> {
  if (!isGuarded(account)) return null;
  const covered = amountCents > 0 && mustBeCovered(account);
  const row = await tx.accountBalance.updateOne({
    where: { account, ...(covered ? { balanceCents: lte(-amountCents) } : {}) },
    inc: { balanceCents: amountCents },
  });
  if (row) return row.balanceCents;
  if (covered) throw new AccountOverdrawn(`${account} does not hold ${amountCents} cents.`);
  try {
    return (await tx.accountBalance.create({ account, balanceCents: amountCents })).balanceCents;
  } catch (error) {
    // Someone opened the account since our snapshot: start over and see it.
    if (isDuplicateKey(error)) throw new RetryTransaction(error);
    throw error;
  }
}
