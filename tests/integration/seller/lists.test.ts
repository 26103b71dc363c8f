import { beforeAll, describe, expect, test } from "vitest";

import { db, transaction, type Order } from "~/db/index.server";
import { accounts } from "~/domain/ledger/accounts";
import { postJournalEntry } from "~/domain/ledger/post-journal-entry.server";
import { getSellerBalance } from "~/domain/ledger/queries.server";
import { listStatement, STATEMENT_PAGE_SIZE } from "~/domain/ledger/statement-queries.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";
import { getSalesFigures } from "~/domain/orders/sales-figures.server";
import { listSellerOrders, SELLER_ORDERS_PAGE_SIZE } from "~/domain/orders/seller-queries.server";
import { type OrderStatus } from "~/domain/orders/status";
import { type Page } from "~/lib/pagination.server";

import { sell, signedInShop, type SignedInShop } from "./dashboard";

const ORDERS = SELLER_ORDERS_PAGE_SIZE * 2 + 3;
const SHIPPED = 7;
const DAY = 24 * 60 * 60 * 1000;

let busy: SignedInShop;
let quiet: SignedInShop;
let orders: Order[];

beforeAll(async () => {
  busy = await signedInShop();
  quiet = await signedInShop();
  // One order, many times: only the lists look at these.
  const { id: _id, ...order } = await sell(busy);
  orders = await db.order.createMany(
    Array.from({ length: ORDERS - 1 }, (_, index) => ({
      ...order,
      number: `${order.number}-${index}`,
      status: index < SHIPPED ? ("SHIPPING" as const) : order.status,
      // Several at the same instant.
      createdAt: new Date(order.createdAt.getTime() - Math.floor(index / 5) * 60_000),
    })),
  );
  orders.push({ id: _id, ...order });
});

function advance({ shopId, number }: Order, to: OrderStatus) {
  return advanceOrderStatus(
    { shopId, orderNumber: number, to, author: `shop:${shopId}`, actor: "SELLER" },
    { terms: { holdDays: 0, cashRemittedOnDelivery: true } },
  );
}

/** Walks a list from its first page to its last and back again. */
async function walk<Row extends { id: string }>(list: (query: URLSearchParams) => Promise<Page<Row>>) {
  const pages = [await list(new URLSearchParams())];
  for (let next = pages[0]!.next; next; next = pages.at(-1)!.next)
    pages.push(await list(new URLSearchParams({ after: next })));
  const back = [pages.at(-1)!];
  for (let previous = back[0]!.previous; previous; previous = back[0]!.previous)
    back.unshift(await list(new URLSearchParams({ before: previous })));
  const ids = (all: Page<Row>[]) => all.map(({ rows }) => rows.map(({ id }) => id));
  expect(ids(back)).toEqual(ids(pages));
  return pages;
}

describe("the list of orders", () => {
  test("shows every order once, newest first, in pages of twenty", async () => {
    const pages = await walk((query) => listSellerOrders(busy.shop.id, null, query));
    expect(pages.map(({ rows }) => rows.length)).toEqual([20, 20, 3]);
    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(
      [...orders]
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1))
        .map(({ id }) => id),
    );
  });

  test("shows the orders of one status", async () => {
    const pages = await walk((query) => listSellerOrders(busy.shop.id, "PROCESSING", query));
    const rows = pages.flatMap((page) => page.rows);
    expect(rows).toHaveLength(ORDERS - SHIPPED);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["PROCESSING"]));
  });

  test("ignores the cursor of another list", async () => {
    const { next } = await listSellerOrders(busy.shop.id, null, new URLSearchParams());
    const query = new URLSearchParams({ after: next! });
    expect((await listSellerOrders(busy.shop.id, "PROCESSING", query)).previous).toBeNull();
  });

  test("never shows another shop's", async () => {
    const { next } = await listSellerOrders(busy.shop.id, null, new URLSearchParams());
    for (const query of [new URLSearchParams(), new URLSearchParams({ after: next! })])
      expect((await listSellerOrders(quiet.shop.id, null, query)).rows).toEqual([]);
  });
});

describe("the statement", () => {
  test("tells every change of the balance, newest first, down to the last cent", async () => {
    const shop = await signedInShop();
    const order = await sell(shop);
    await advance(order, "DELIVERED");
    for (let count = 1; count <= STATEMENT_PAGE_SIZE; count += 1) await correct(shop, count);

    const pages = await walk((query) => listStatement(shop.shop.id, query));
    expect(pages.map(({ rows }) => rows.length)).toEqual([STATEMENT_PAGE_SIZE, 2]);
    const rows = pages.flatMap((page) => page.rows).toReversed();
    const number = order.number;
    expect(rows.slice(0, 3)).toMatchObject([
      { orderNumber: number, held: { changeCents: 4088, afterCents: 4088 }, available: null },
      { orderNumber: number, held: { changeCents: -4088, afterCents: 0 }, available: { afterCents: 4088 } },
      { orderNumber: null, held: null, available: { changeCents: -1, afterCents: 4087 } },
    ]);
    let available = 0;
    for (const { available: move } of rows.slice(1)) {
      available += move!.changeCents;
      expect(move!.afterCents).toBe(available);
    }
    expect(available).toBe((await getSellerBalance(shop.shop.id)).availableCents);
  });

  /** The platform takes some cents back. */
  function correct({ shop }: SignedInShop, cents: number) {
    return transaction((tx) =>
      postJournalEntry(tx, {
        ref: `correction:${shop.id}:${cents}`,
        kind: "CORRECTION",
        memo: "Corrected",
        author: "test",
        postings: [
          { account: accounts.sellerAvailable(shop.id), amountCents: cents },
          { account: accounts.platformFees(), amountCents: -cents },
        ],
      }),
    );
  }

  test("is empty for a shop that has delivered nothing", async () => {
    expect(await listStatement(quiet.shop.id, new URLSearchParams())).toEqual({
      rows: [],
      previous: null,
      next: null,
    });
  });
});

describe("the sales figures", () => {
  test("count what was sold on each day, and nothing else", async () => {
    const shop = await signedInShop();
    const placed = [await sell(shop), await sell(shop), await sell(shop), await sell(shop)];
    const now = new Date("2025-03-10T12:00:00Z");
    const daysAgo = [0, 2, 2, 30];
    for (const [index, { id }] of placed.entries()) {
      const createdAt = new Date(now.getTime() - daysAgo[index]! * DAY);
      await db.order.updateOne({ where: { id }, set: { createdAt } });
    }
    await advance(placed[0]!, "CANCELLED");
    await advance(placed[1]!, "SHIPPING");

    const figures = await getSalesFigures(shop.shop.id, { days: 30, now });
    expect(figures).toMatchObject({ toProcess: 2, onTheRoad: 1, orders: 2, totalCents: 2 * 4488 });
    expect(figures.days).toHaveLength(30);
    expect(figures.days.at(-1)).toEqual({ date: "2025-03-10", orders: 0, totalCents: 0 });
    expect(figures.days.at(-3)).toEqual({ date: "2025-03-08", orders: 2, totalCents: 2 * 4488 });
  });
});
