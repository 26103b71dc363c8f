import { beforeAll, describe, expect, it } from "vitest";

import { db, gt, gte, lt, lte, oneOf, type Shop } from "~/db/index.server";
import { getSellerBalance } from "~/domain/ledger/queries.server";
import { listStatement } from "~/domain/ledger/statement-queries.server";
import { orderStatuses } from "~/domain/orders/status";

import { events } from "../../../prisma/seed/catalog/events";
import { createContent } from "../../../prisma/seed/content";
import { demoAccount } from "../../../prisma/seed/demo-accounts";
import { renewEvents } from "../../../prisma/seed/events";
import { seedDatabase } from "../../../prisma/seed/index";
import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";

const HOUR = 3_600_000;
const now = new Date("2026-11-20T15:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * HOUR);
let own: Shop;

beforeAll(async () => {
  await resetDatabase();
  await seedDatabase({ seed: 3, history: 20, now });
  const found = await db.shop.findFirst({ where: { email: demoAccount("seller").email } });
  if (!found) throw new Error("The demo has no seller.");
  own = found;
}, 240_000);

describe("a seeded demo", () => {
  it("has books that are in order", expectBooksInOrder);

  it("shows its seller orders in every status, a balance and a statement that ends in it", async () => {
    const orders = await db.order.findMany({ where: { shopId: own.id } });
    const reachable = orderStatuses.filter((status) => status !== "PENDING_PAYMENT");
    expect([...new Set(orders.map(({ status }) => status))].sort()).toEqual([...reachable].sort());
    const { availableCents, heldCents } = await getSellerBalance(own.id);
    expect(availableCents).toBeGreaterThan(0);
    expect(heldCents).toBe(0);
    const { rows } = await listStatement(own.id, new URLSearchParams());
    const times = rows.map(({ createdAt }) => createdAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(rows.find(({ available }) => available)?.available?.afterCents).toBe(availableCents);
  });

  it("dates everything when it happened, nothing in the future", async () => {
    const late = { where: { createdAt: gt(now) } };
    expect(await db.order.count(late)).toBe(0);
    expect(await db.purchase.count(late)).toBe(0);
    expect(await db.journalEntry.count(late)).toBe(0);
    expect(await db.stockMovement.count(late)).toBe(0);
    expect(await db.review.count(late)).toBe(0);
    const delivered = await db.order.findMany({ where: { status: "DELIVERED" }, limit: 5 });
    for (const order of delivered) {
      const entries = await db.journalEntry.findMany({ where: { orderId: order.id } });
      expect(entries.length).toBeGreaterThanOrEqual(4);
      for (const { createdAt } of entries) expect(createdAt).toEqual(order.deliveredAt);
      expect(order.history.map(({ at }) => at)).toContainEqual(order.deliveredAt);
    }
  });

  it("leaves the stock that the catalog says", async () => {
    const wanted = createContent(3).products.flatMap(({ variants }) => variants);
    const stored = await db.variant.findMany({ select: ["id", "stock"] });
    const stock = new Map(stored.map((variant) => [variant.id, variant.stock]));
    for (const variant of wanted) expect(stock.get(variant.id), variant.sku).toBe(variant.stock);
  });

  it("sold at events’ prices what the catalog says, and has events to come", async () => {
    for (const { slug, priceCents, sold } of events) {
      const event = await db.event.findFirst({ where: { slug } });
      const orders = await db.order.findMany({ where: { "lines.eventId": event?.id ?? "" } });
      const lines = orders
        .filter(({ status }) => status !== "CANCELLED")
        .flatMap((order) => order.lines)
        .filter(({ eventId }) => eventId === event?.id);
      expect(event?.quotaUsed, slug).toBe(lines.reduce((sum, { quantity }) => sum + quantity, 0));
      for (const { unitCents } of lines) expect(unitCents).toBe(priceCents);
      if (sold > 0) expect(event?.quotaUsed, slug).toBeGreaterThan(0);
    }
    const running = { startsAt: lte(now), endsAt: gt(now) };
    expect(await db.event.count({ where: running })).toBe(6);
    expect(await db.event.count({ where: { startsAt: gt(now) } })).toBe(3);
  });

  it("has reviews that products count, some with an answer", async () => {
    const reviews = await db.review.findMany();
    expect(reviews.length).toBeGreaterThan(10);
    const rated = await db.product.findMany({ where: { ratingCount: gt(0) } });
    expect(rated.reduce((sum, { ratingCount }) => sum + ratingCount, 0)).toBe(reviews.length);
    const orders = await db.order.findMany({ where: { id: oneOf(reviews.map(({ orderId }) => orderId)) } });
    for (const order of orders) expect(order.status).toBe("DELIVERED");
  });

  it("has mails only about what happened in the last two days", async () => {
    const mails = await db.outbox.findMany();
    const recent = await db.purchase.findMany({ where: { createdAt: gte(later(-48)) } });
    const told = mails.filter(({ kind }) => kind === "mail.purchase-placed").map(({ payload }) => payload);
    expect(told.sort()).toEqual(recent.map(({ id }) => JSON.stringify({ purchaseId: id })).sort());
    expect(told.length).toBeGreaterThan(0);
    const old = await db.order.findMany({ where: { createdAt: lt(later(-24 * 20)) }, select: ["id"] });
    const text = mails.map(({ payload }) => payload).join();
    for (const { id } of old) expect(text).not.toContain(id);
  });
});

describe("renewEvents", () => {
  it("has nothing to do while the demo's events run or are to come", async () => {
    expect(await renewEvents(now)).toBe(0);
  });

  it("announces anew what is over, keeps the old ones, and can be run twice", async () => {
    const before = await db.event.findMany();
    const at = later(24 * 40);
    expect(await renewEvents(at)).toBe(9);
    expect(await renewEvents(at)).toBe(0);
    expect(await db.event.findMany({ where: { id: oneOf(before.map(({ id }) => id)) } })).toEqual(before);
    expect(await db.event.count({ where: { startsAt: lte(at), endsAt: gt(at) } })).toBe(6);
    await expectBooksInOrder();
  });

  it("leaves alone what has been changed so that an event makes no sense", async () => {
    const at = later(24 * 90);
    const [entry] = events.filter(({ endsIn }) => endsIn > 0);
    const product = await db.product.findFirst({ where: { slug: entry?.product ?? "" } });
    await db.variant.updateMany({ where: { productId: product?.id ?? "" }, set: { priceCents: 1 } });
    expect(await renewEvents(at)).toBe(8);
  });
});
