import { beforeEach, expect, test } from "vitest";

import { db, oneOf, type Order } from "~/db/index.server";
import { releaseDueOrders } from "~/domain/ledger/release-due-orders.server";
import { remitCash } from "~/domain/ledger/settle-order.server";
import { transaction } from "~/db/index.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";

import { expectBooksInOrder } from "../../support/books";
import { driverDatabase, resetDatabase } from "../../support/database";
import { createProduct, createShop, guestAtReview } from "../../support/fixtures";
import { gatherStatistics } from "../../support/query-plans";

const DAY = 86_400_000;
const delivered = new Date("2026-03-01T12:00:00Z");
const on = (days: number) => new Date(delivered.getTime() + days * DAY);

beforeEach(resetDatabase);

/** Delivered orders whose money is held for seven days. */
async function deliver(count: number, { remitted = true } = {}): Promise<Order[]> {
  const shop = await createShop();
  const { variants } = await createProduct(shop, { variants: [{ priceCents: 2000, stock: 1000 }] });
  const orders: Order[] = [];
  for (let index = 0; index < count; index += 1) {
    const purchase = await placePurchase(await guestAtReview([{ variant: variants[0]!, quantity: 1 }]));
    const order = (await db.order.findFirst({ where: { purchaseId: purchase.id } }))!;
    const { order: moved } = await advanceOrderStatus(
      {
        shopId: shop.id,
        orderNumber: order.number,
        to: "DELIVERED",
        author: `shop:${shop.id}`,
        actor: "SELLER",
      },
      { terms: { holdDays: 7, cashRemittedOnDelivery: remitted }, now: () => delivered },
    );
    orders.push(moved);
  }
  return orders;
}

const releasedAt = async (order: Order) =>
  (await db.order.findFirst({ where: { id: order.id } }))?.releasedAt;

test("releases what is due when the hold ends, not before", async () => {
  const [order] = await deliver(1);
  expect(await releaseDueOrders({ holdDays: 7, now: on(6.9) })).toEqual({ released: 0, more: false });
  expect(await releaseDueOrders({ holdDays: 7, now: on(7) })).toEqual({ released: 1, more: false });
  expect(await releasedAt(order!)).toEqual(on(7));
  const [available] = await db.accountBalance.findMany({
    where: { account: `seller:${order!.shopId}:available` },
  });
  expect(available?.balanceCents).toBe(-(2490 - 200));
  expect(await releaseDueOrders({ holdDays: 7, now: on(8) })).toEqual({ released: 0, more: false });
  await expectBooksInOrder();
});

test("waits for cash that the platform has not received", async () => {
  const [order] = await deliver(1, { remitted: false });
  expect(await releaseDueOrders({ holdDays: 7, now: on(30) })).toEqual({ released: 0, more: false });
  await transaction((tx) => remitCash(tx, order!, { now: on(31), author: "test" }));
  expect(await releaseDueOrders({ holdDays: 7, now: on(31) })).toEqual({ released: 1, more: false });
  await expectBooksInOrder();
});

test("one that cannot be released is reported and stops no other", async () => {
  const orders = await deliver(4);
  const [poisoned, ...others] = orders;
  // A ref that is taken, so that the journal refuses it; and the first in line.
  const { deliveredAt } = poisoned!;
  await db.order.updateOne({ where: { id: poisoned!.id }, set: { deliveredAt: on(-1) } });
  const journal = driverDatabase().collection("journal_entries");
  const ref = `release:${poisoned!.id}`;
  await journal.insertOne({ ref }, { bypassDocumentValidation: true });
  const run = () => {
    const failures: string[] = [];
    return releaseDueOrders({
      holdDays: 7,
      now: on(8),
      limit: 3,
      onFailure: ({ orderId, error }) => {
        expect(error).toBeInstanceOf(Error);
        failures.push(orderId);
      },
    }).then((result) => ({ ...result, failures }));
  };
  expect(await run()).toEqual({ released: 3, more: true, failures: [poisoned!.id] });
  for (const order of others) expect(await releasedAt(order)).toEqual(on(8));
  expect(await releasedAt(poisoned!)).toBeNull();
  expect(await run()).toEqual({ released: 0, more: false, failures: [poisoned!.id] });
  await journal.deleteOne({ ref });
  await db.order.updateOne({ where: { id: poisoned!.id }, set: { deliveredAt } });
  expect(await run()).toEqual({ released: 1, more: false, failures: [] });
  await expectBooksInOrder();
});

test("says whether there is more", async () => {
  await deliver(3);
  expect(await releaseDueOrders({ holdDays: 7, now: on(8), limit: 2 })).toEqual({ released: 2, more: true });
  expect(await releaseDueOrders({ holdDays: 7, now: on(8), limit: 2 })).toEqual({ released: 1, more: false });
});

test("several at once release each order once, in batches", async () => {
  const orders = await deliver(9);
  const runs = await Promise.all(
    Array.from({ length: 4 }, () => releaseDueOrders({ holdDays: 7, now: on(8), limit: 5 })),
  );
  // Who reads after another has released some finds others: five together at least, five each at most.
  const together = runs.reduce((sum, { released }) => sum + released, 0);
  expect(together).toBeGreaterThanOrEqual(5);
  expect(Math.max(...runs.map(({ released }) => released))).toBeLessThanOrEqual(5);
  const rest = await releaseDueOrders({ holdDays: 7, now: on(8), limit: 5 });
  expect(rest).toEqual({ released: 9 - together, more: false });
  for (const order of orders) expect(await releasedAt(order)).toEqual(on(8));
  const refs = orders.map(({ id }) => `release:${id}`);
  expect(await db.journalEntry.count({ where: { ref: oneOf(refs) } })).toBe(9);
  await expectBooksInOrder();
});

test("indexes lead to the few orders that are due, past those whose cash the courier keeps", async () => {
  const [order] = await deliver(1);
  const { id: _id, ...row } = (await db.order.findFirst({ where: { id: order!.id } }))!;
  const others: Partial<Order>[] = [
    { releasedAt: on(7) },
    { status: "PROCESSING", deliveredAt: null, settledAt: null },
    { remittedAt: null },
  ];
  await db.order.createMany(
    Array.from({ length: 3_000 }, (_, index) => ({ ...row, number: `old-${index}`, ...others[index % 3] })),
  );
  await gatherStatistics();
  const due = {
    status: "DELIVERED",
    releasedAt: null,
    deliveredAt: { $lte: on(7) },
    settledAt: { $lte: on(7) },
  };
  const lists = [
    { where: { ...due, remittedAt: { $lte: on(7) } }, sort: { remittedAt: 1, _id: 1 }, count: 1 },
    {
      where: { ...due, "payment.provider": { $in: ["STRIPE", "PAYPAL"] } },
      sort: { deliveredAt: 1, _id: 1 },
      count: 0,
    },
  ] as const;
  for (const { where, sort, count } of lists) {
    const found = driverDatabase().collection("orders").find(where).sort(sort).limit(200);
    const { executionStats } = await found.explain("executionStats");
    expect(executionStats).toMatchObject({ nReturned: count });
    expect(executionStats.totalDocsExamined).toBeLessThanOrEqual(3);
  }
});
