import { beforeAll, describe, expect, it } from "vitest";

import { db, gt, oneOf } from "~/db/index.server";
import { verifyBooks } from "~/domain/ledger/verify-books.server";
import { listStatement } from "~/domain/ledger/statement-queries.server";
import { getSellerBalance } from "~/domain/ledger/queries.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";

import { shops } from "../../../prisma/seed/catalog";
import { createContent } from "../../../prisma/seed/content";
import { readMark } from "../../../prisma/seed/mark";
import { seedDatabase } from "../../../prisma/seed/index";
import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";

const goods = shops.flatMap(({ products }) => products).length;

beforeAll(async () => {
  await resetDatabase();
  await seedDatabase({ seed: 5, scale: 2, orders: 300, history: false });
}, 240_000);

describe("a demo at scale", () => {
  it("leaves the demo's own shoppers to the history, where nobody reviews a product twice", async () => {
    const known = createContent(5).users.map(({ id }) => id);
    expect(await db.review.count({ where: { userId: oneOf(known) } })).toBe(0);
    expect(await db.review.count({ where: {} })).toBeGreaterThan(0);
  });

  it("has books that are in order, and something in every check of orders and money", async () => {
    const report = await verifyBooks();
    expect(report.checks.flatMap(({ violations }) => violations)).toEqual([]);
    const orders = report.checks.find(({ name }) => name.startsWith("Every delivered order"));
    expect(orders?.checked).toBeGreaterThanOrEqual(300);
    expect(await readMark()).toMatchObject({ seed: 5, complete: true });
  });

  it("has variations of all goods, with titles, slugs and prices of their own, and the pictures of the first", async () => {
    const products = await db.product.findMany();
    expect(products).toHaveLength(2 * goods);
    expect(new Set(products.map(({ slug }) => slug)).size).toBe(2 * goods);
    expect(new Set(products.map(({ title }) => title)).size).toBe(2 * goods);
    const pictures = new Set(products.map(({ images }) => images[0]?.key));
    expect(pictures.size).toBe(goods);
  });

  it("has a year of orders in many statuses, and reviews that products count", async () => {
    const orders = await db.order.findMany({ orderBy: { id: "asc" } });
    const times = orders.map(({ createdAt }) => createdAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(orders.map(({ status }) => status)).size).toBeGreaterThanOrEqual(4);
    const rated = await db.product.findMany({ where: { ratingCount: gt(0) } });
    expect(rated.reduce((sum, { ratingCount }) => sum + ratingCount, 0)).toBe(await db.review.count());
  });

  it("has statements whose running balance ends in the balance", async () => {
    for (const shop of await db.shop.findMany({ where: { acceptsCash: true } })) {
      const { rows } = await listStatement(shop.id, new URLSearchParams());
      const last = rows.find(({ available }) => available);
      expect(last?.available?.afterCents ?? 0).toBe((await getSellerBalance(shop.id)).availableCents);
    }
  });

  it("goes on as any other: an order that is under way is delivered", async () => {
    const order = await db.order.findFirst({ where: { status: "PROCESSING" } });
    if (!order) throw new Error("Nothing is under way.");
    await advanceOrderStatus(
      {
        shopId: order.shopId,
        orderNumber: order.number,
        to: "DELIVERED",
        author: `shop:${order.shopId}`,
        actor: "SELLER",
      },
      { terms: { holdDays: 0, cashRemittedOnDelivery: true } },
    );
    await expectBooksInOrder();
  });
});
