import { beforeEach, describe, expect, it } from "vitest";

import { db, type Order } from "~/db/index.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { NotFound } from "~/domain/errors";
import { explainOrderMoney } from "~/domain/ledger/explain-order";
import { getSellerBalance, listOrderEntries } from "~/domain/ledger/queries.server";
import { type SettlementTerms } from "~/domain/ledger/settle-order.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";
import { type OrderStatus, TransitionNotAllowed } from "~/domain/orders/status";

import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";
import { createProduct, createShop, guestAtReview } from "../../support/fixtures";

beforeEach(resetDatabase);

const demoTerms: SettlementTerms = { holdDays: 0, cashRemittedOnDelivery: true };

async function placedOrder(quantity = 2) {
  const shop = await createShop();
  const { variants } = await createProduct(shop, { variants: [{ priceCents: 1999, stock: 10 }] });
  const [variant] = variants;
  if (!variant) throw new Error("no variant");
  const purchase = await placePurchase(await guestAtReview([{ variant, quantity }]));
  const order = await db.order.findFirst({ where: { purchaseId: purchase.id } });
  if (!order) throw new Error("no order");
  return { shop, variant, order };
}

function advance(order: Order, to: OrderStatus, terms = demoTerms, now = () => new Date()) {
  return advanceOrderStatus(
    { shopId: order.shopId, orderNumber: order.number, to, author: `shop:${order.shopId}`, actor: "SELLER" },
    { terms, now },
  );
}

describe("advancing an order", () => {
  it("sells the stock at the hand-over and credits the seller on delivery", async () => {
    const { shop, variant, order } = await placedOrder();
    await advance(order, "TRANSFERRED_TO_DELIVERY_PARTNER");
    expect(await db.variant.findFirst({ where: { id: variant.id } })).toMatchObject({
      stock: 8,
      reserved: 0,
      soldCount: 2,
    });
    expect(await getSellerBalance(shop.id)).toMatchObject({ heldCents: 0, availableCents: 0 });

    const { order: delivered } = await advance(order, "DELIVERED");

    // 2 × 19.99 + 4.90 = 44.88; the fee is 10 % of 39.98, rounded half up.
    expect(delivered).toMatchObject({ status: "DELIVERED", payment: { status: "PAID" }, feeCents: 400 });
    expect(delivered.history.map((step) => step.status)).toEqual([
      "PROCESSING",
      "TRANSFERRED_TO_DELIVERY_PARTNER",
      "DELIVERED",
    ]);
    expect(await getSellerBalance(shop.id)).toEqual({
      heldCents: 0,
      availableCents: 4488 - 400,
      withdrawingCents: 0,
    });
    expect(await db.payment.findFirst({ where: { purchaseId: order.purchaseId } })).toMatchObject({
      status: "CAPTURED",
      capturedCents: 4488,
    });
    const entries = await listOrderEntries(order);
    expect(entries.map((entry) => entry.ref)).toEqual([
      `cod:${order.id}`,
      `delivered:${order.id}`,
      `remit:${order.id}`,
      `release:${order.id}`,
    ]);
    expect(explainOrderMoney(order, entries)).toMatchObject({
      shopperPaidCents: 4488,
      sellerAvailableCents: 4088,
      platformFeeCents: 400,
      escrowCents: 0,
      inBankCents: 4488,
    });
    await expectBooksInOrder();
  });

  it("records the hand-over when it is skipped", async () => {
    const { variant, order } = await placedOrder();
    const { order: delivered } = await advance(order, "DELIVERED");
    expect(delivered.history.map((step) => step.status)).toContain("TRANSFERRED_TO_DELIVERY_PARTNER");
    expect(await db.variant.findFirst({ where: { id: variant.id } })).toMatchObject({
      reserved: 0,
      soldCount: 2,
    });
    await expectBooksInOrder();
  });

  it("credits once when Delivered is posted ten times at once", async () => {
    const { shop, order } = await placedOrder();
    const results = await Promise.all(Array.from({ length: 10 }, () => advance(order, "DELIVERED")));
    expect(results.filter((result) => result.changed)).toHaveLength(1);
    expect((await getSellerBalance(shop.id)).availableCents).toBe(4088);
    expect(await db.journalEntry.count({ where: { orderId: order.id } })).toBe(4);
    await expectBooksInOrder();
  });

  it("is harmless when any step taken before is posted again", async () => {
    const { order } = await placedOrder();
    await advance(order, "SHIPPING");
    await advance(order, "DELIVERED");
    for (const step of ["SHIPPING", "TRANSFERRED_TO_DELIVERY_PARTNER", "DELIVERED"] as const)
      expect(await advance(order, step)).toMatchObject({ changed: false, order: { status: "DELIVERED" } });
    await expectBooksInOrder();
  });

  it("credits every one of a shop's first orders when they are delivered together", async () => {
    const shop = await createShop();
    const { variants } = await createProduct(shop, { variants: [{ priceCents: 1000, stock: 20 }] });
    const [variant] = variants;
    if (!variant) throw new Error("no variant");
    const forms = await Promise.all(
      Array.from({ length: 8 }, () => guestAtReview([{ variant, quantity: 1 }])),
    );
    for (const form of forms) await placePurchase(form);
    const orders = await db.order.findMany({ where: { shopId: shop.id } });
    await Promise.all(orders.map((order) => advance(order, "DELIVERED")));
    expect((await getSellerBalance(shop.id)).availableCents).toBe(8 * (1490 - 100));
    await expectBooksInOrder();
  });

  it("holds the money while the terms say so", async () => {
    const { shop, order } = await placedOrder();
    await advance(order, "DELIVERED", { holdDays: 7, cashRemittedOnDelivery: true });
    expect(await getSellerBalance(shop.id)).toEqual({
      heldCents: 4088,
      availableCents: 0,
      withdrawingCents: 0,
    });
    await expectBooksInOrder();
  });

  it("does not release cash that is still with the courier", async () => {
    const { shop, order } = await placedOrder();
    await advance(order, "DELIVERED", { holdDays: 0, cashRemittedOnDelivery: false });
    expect(await getSellerBalance(shop.id)).toMatchObject({ heldCents: 4088, availableCents: 0 });
    expect(explainOrderMoney(order, await listOrderEntries(order))).toMatchObject({
      inTransitCents: 4488,
      inBankCents: 0,
    });
    await expectBooksInOrder();
  });

  it("puts the goods back when an order is cancelled or its delivery fails, and books nothing", async () => {
    const cancelled = await placedOrder(10);
    expect(await db.product.findFirst({ where: { id: cancelled.variant.productId } })).toMatchObject({
      inStock: false,
    });
    await advance(cancelled.order, "CANCELLED");
    expect(await db.variant.findFirst({ where: { id: cancelled.variant.id } })).toMatchObject({
      stock: 10,
      reserved: 0,
      soldCount: 0,
    });
    expect(await db.product.findFirst({ where: { id: cancelled.variant.productId } })).toMatchObject({
      inStock: true,
    });

    const failed = await placedOrder();
    await advance(failed.order, "ON_THE_WAY");
    const { order } = await advance(failed.order, "DELIVERY_FAILED");
    expect(order.payment.status).toBe("CLOSED");
    expect(await db.variant.findFirst({ where: { id: failed.variant.id } })).toMatchObject({
      stock: 10,
      reserved: 0,
      soldCount: 0,
    });
    expect(await db.journalEntry.count({ where: {} })).toBe(0);
    await expectBooksInOrder();
  });

  it("closes the payment when the last order of a purchase ends, even when two end together", async () => {
    const purchaseOf = async () => {
      const goods = [];
      for (const shop of [await createShop(), await createShop()]) {
        const { variants } = await createProduct(shop, { variants: [{ priceCents: 1000, stock: 5 }] });
        const [variant] = variants;
        if (variant) goods.push({ variant, quantity: 1 });
      }
      const purchase = await placePurchase(await guestAtReview(goods));
      const orders = await db.order.findMany({ where: { purchaseId: purchase.id }, orderBy: { number: 1 } });
      return { purchase, orders };
    };
    const payment = (purchaseId: string) => db.payment.findFirst({ where: { purchaseId } });

    const mixed = await purchaseOf();
    await Promise.all(mixed.orders.map((order, n) => advance(order, n === 0 ? "DELIVERED" : "CANCELLED")));
    expect(await payment(mixed.purchase.id)).toMatchObject({ status: "CAPTURED", capturedCents: 1490 });

    const none = await purchaseOf();
    await Promise.all(none.orders.map((order) => advance(order, "CANCELLED")));
    expect(await payment(none.purchase.id)).toMatchObject({ status: "CANCELLED", capturedCents: 0 });
    expect(await db.purchase.findFirst({ where: { id: none.purchase.id } })).toMatchObject({
      status: "CANCELLED",
    });
    await expectBooksInOrder();
  });

  it("lets one of cancel and deliver win, never both", async () => {
    const { shop, variant, order } = await placedOrder();
    const results = await Promise.allSettled([advance(order, "CANCELLED"), advance(order, "DELIVERED")]);
    expect(results.filter((r) => r.status === "fulfilled" && r.value.changed)).toHaveLength(1);
    const final = await db.order.findFirst({ where: { id: order.id } });
    const row = await db.variant.findFirst({ where: { id: variant.id } });
    const balance = await getSellerBalance(shop.id);
    if (final?.status === "CANCELLED") expect([row?.stock, balance.availableCents]).toEqual([10, 0]);
    else expect([row?.soldCount, balance.availableCents]).toEqual([2, 4088]);
    await expectBooksInOrder();
  });

  it("refuses a step that does not follow, another shop's order and an unknown number", async () => {
    const { order } = await placedOrder();
    const stranger = await createShop();
    await expect(advance(order, "DELIVERY_FAILED")).rejects.toThrow(TransitionNotAllowed);
    await expect(advance({ ...order, shopId: stranger.id }, "DELIVERED")).rejects.toThrow(NotFound);
    await expect(advance({ ...order, number: "BZ-00000-00000-1" }, "DELIVERED")).rejects.toThrow(NotFound);
    expect(await db.order.findFirst({ where: { id: order.id } })).toMatchObject({ status: "PROCESSING" });
    expect(await listOrderEntries({ id: order.id, shopId: stranger.id })).toEqual([]);
    await expectBooksInOrder();
  });
});
