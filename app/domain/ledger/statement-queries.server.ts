import { db, gt, lt, oneOf, type JournalEntry } from "~/db/index.server";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

import { accounts } from "./accounts";

export const STATEMENT_PAGE_SIZE = 20;

/** What an entry did to one part of a shop's balance, in cents; money of the shop's is positive. */
export interface BalanceMove {
  changeCents: number;
  afterCents: number;
}

/** One journal entry as the shop's statement shows it; a part that it did not touch is null. */
export interface StatementRow {
  id: string;
  createdAt: Date;
  memo: string;
  orderNumber: string | null;
  held: BalanceMove | null;
  available: BalanceMove | null;
  withdrawing: BalanceMove | null;
}

/** A shop's statement: every journal entry that touched its balance, newest first. */
export async function listStatement(shopId: string, query: URLSearchParams): Promise<Page<StatementRow>> {
  const names = {
    held: accounts.sellerHeld(shopId),
    available: accounts.sellerAvailable(shopId),
    withdrawing: accounts.sellerWithdrawing(shopId),
  };
  const name = "statement";
  const position = readPosition(query, name);
  const backwards = position?.towards === "before";
  // Ids grow with time, so the list is sorted by them alone.
  const found = await db.journalEntry.findMany({
    where: {
      "postings.account": oneOf(Object.values(names)),
      ...(position && { id: backwards ? gt(position.id) : lt(position.id) }),
    },
    orderBy: { id: backwards ? "asc" : "desc" },
    limit: STATEMENT_PAGE_SIZE + 1,
    select: ["id", "createdAt", "memo", "orderId", "postings"],
  });
  const valueOf = (entry: { createdAt: Date }) => entry.createdAt.getTime();
  const page = toPage(found, { name, size: STATEMENT_PAGE_SIZE, position, valueOf });
  const numbers = await orderNumbers(shopId, page.rows);
  return {
    ...page,
    rows: page.rows.map(({ id, createdAt, memo, orderId, postings }) => ({
      id,
      createdAt,
      memo,
      orderNumber: numbers.get(orderId ?? "") ?? null,
      held: moveOf(postings, names.held),
      available: moveOf(postings, names.available),
      withdrawing: moveOf(postings, names.withdrawing),
    })),
  };
}

/** The numbers of the orders that entries are about, as far as they are this shop's. */
async function orderNumbers(
  shopId: string,
  entries: readonly Pick<JournalEntry, "orderId">[],
): Promise<Map<string, string>> {
  const ids = [...new Set(entries.flatMap(({ orderId }) => (orderId ? [orderId] : [])))];
  if (ids.length === 0) return new Map();
  const orders = await db.order.findMany({ where: { id: oneOf(ids), shopId }, select: ["id", "number"] });
  return new Map(orders.map(({ id, number }) => [id, number]));
}

/** A seller's money is what the marketplace owes, a credit: the sign turns for showing it. */
function moveOf(postings: JournalEntry["postings"], account: string): BalanceMove | null {
  const own = postings.filter((posting) => posting.account === account);
  const last = own.at(-1);
  if (!last) return null;
  return {
    changeCents: 0 - own.reduce((sum, posting) => sum + posting.amountCents, 0),
    afterCents: 0 - (last.balanceAfterCents ?? 0),
  };
}
