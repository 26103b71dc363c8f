import { beforeEach, describe, expect, it } from "vitest";

import { db, newId, type Event, type Order, type Variant } from "~/db/index.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { verifyBooks } from "~/domain/ledger/verify-books.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";

import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";
import { createProduct, createRunningEvent, createShop, guestAtReview } from "../../support/fixtures";

interface Marketplace {
  open: Order;
  delivered: Order;
  variant: Variant;
  event: Event;
}

/** One shop with an order that is being packed and one that is delivered and paid out, both at an event's price. */
async function smallMarketplace(): Promise<Marketplace> {
  const shop = await createShop();
  const { product, variants } = await createProduct(shop, { variants: [{ priceCents: 1999, stock: 10 }] });
  const event = await createRunningEvent(product, { priceCents: 1499, quota: 6 });
  const [variant] = variants;
  if (!variant) throw new Error("no variant");
  const place = async () => {
    const purchase = await placePurchase(await guestAtReview([{ variant, quantity: 2 }]));
    const order = await db.order.findFirst({ where: { purchaseId: purchase.id } });
    if (!order) throw new Error("no order");
    return order;
  };
  const [open, second] = [await place(), await place()];
  const { order: delivered } = await advanceOrderStatus(
    {
      shopId: shop.id,
      orderNumber: second.number,
      to: "DELIVERED",
      author: `shop:${shop.id}`,
      actor: "SELLER",
    },
    { terms: { holdDays: 0, cashRemittedOnDelivery: true } },
  );
  return { open, delivered, variant, event };
}

beforeEach(resetDatabase);

/** Each way to break the books, and the one check or the few that must see it. */
const damages: [string, (market: Marketplace) => Promise<unknown>, string[]][] = [
  [
    "a balance written past the journal",
    ({ open }) =>
      db.accountBalance.updateOne({
        where: { account: `seller:${open.shopId}:available` },
        inc: { balanceCents: -1 },
      }),
    ["Each balance equals the sum of its postings"],
  ],
  [
    "an entry that does not balance",
    () =>
      db.journalEntry.create({
        ref: "x",
        kind: "TEST",
        postings: [{ account: "bank:platform", amountCents: 7 }],
        memo: "",
        author: "test",
      }),
    ["Every journal entry sums to zero", "All accounts together sum to zero"],
  ],
  [
    "a total that is not its lines plus shipping",
    ({ open }) => db.order.updateOne({ where: { id: open.id }, inc: { "amounts.totalCents": -1 } }),
    [
      "Each order’s total is its lines plus shipping, and its fee its share of the goods",
      "Each purchase’s total is the sum of its orders and the amount of its one payment",
    ],
  ],
  [
    "a line whose total is not its price times its quantity",
    ({ open }) => db.order.updateOne({ where: { id: open.id }, set: { "lines.0.unitCents": 1 } }),
    ["Each order’s total is its lines plus shipping, and its fee its share of the goods"],
  ],
  [
    "a payment of another amount",
    ({ open }) => db.payment.updateOne({ where: { purchaseId: open.purchaseId }, inc: { amountCents: 1 } }),
    ["Each purchase’s total is the sum of its orders and the amount of its one payment"],
  ],
  [
    "a purchase without a payment",
    ({ open }) => db.payment.deleteOne({ where: { purchaseId: open.purchaseId } }),
    ["Each purchase’s total is the sum of its orders and the amount of its one payment"],
  ],
  [
    "cash that was collected and not counted",
    ({ delivered }) =>
      db.payment.updateOne({ where: { purchaseId: delivered.purchaseId }, set: { capturedCents: 0 } }),
    ["Each purchase’s total is the sum of its orders and the amount of its one payment"],
  ],
  [
    "a fee that is not the agreed share",
    ({ open }) => db.order.updateOne({ where: { id: open.id }, inc: { feeCents: 1 } }),
    ["Each order’s total is its lines plus shipping, and its fee its share of the goods"],
  ],
  [
    "a delivery that credited the seller with the platform’s fee",
    async ({ delivered }) => {
      const entry = await db.journalEntry.findFirst({ where: { ref: `delivered:${delivered.id}` } });
      const held = `seller:${delivered.shopId}:held`;
      await db.journalEntry.updateOne({
        where: { ref: `delivered:${delivered.id}` },
        set: {
          postings: (entry?.postings ?? []).map((posting) =>
            posting.account === held
              ? { ...posting, amountCents: posting.amountCents - 1 }
              : posting.account === "platform:fees"
                ? { ...posting, amountCents: posting.amountCents + 1 }
                : posting,
          ),
        },
      });
      await db.accountBalance.updateOne({ where: { account: held }, inc: { balanceCents: -1 } });
    },
    ["Every delivered order is settled once and released at most once, with its own amounts"],
  ],
  [
    "a delivered order that was never booked",
    ({ open }) => db.order.updateOne({ where: { id: open.id }, set: { status: "DELIVERED" } }),
    [
      "Each purchase’s total is the sum of its orders and the amount of its one payment",
      "Every delivered order is settled once and released at most once, with its own amounts",
      "What is reserved is what open orders hold",
    ],
  ],
  [
    "a piece taken of an event’s quota that no order has",
    ({ event }) => db.event.updateOne({ where: { id: event.id }, inc: { quotaUsed: 1 } }),
    ["What is used of an event’s quota is what orders took at its price"],
  ],
  [
    "an order at an event’s price that took nothing of its quota",
    ({ event }) => db.event.updateOne({ where: { id: event.id }, set: { quotaUsed: 2 } }),
    ["What is used of an event’s quota is what orders took at its price"],
  ],
  [
    "an event that has sold more than its quota",
    ({ event }) => db.event.updateOne({ where: { id: event.id }, set: { quota: 3 } }),
    ["No event sells more than its quota"],
  ],
  [
    "an order of an event that there is not",
    async ({ open }) => db.order.updateOne({ where: { id: open.id }, set: { "lines.0.eventId": newId() } }),
    ["What is used of an event’s quota is what orders took at its price"],
  ],
  [
    "a settlement whose entry is gone",
    ({ delivered }) => db.journalEntry.deleteOne({ where: { ref: `release:${delivered.id}` } }),
    [
      "Each balance equals the sum of its postings",
      "Every delivered order is settled once and released at most once, with its own amounts",
    ],
  ],
  [
    "cash that was handed over but not booked",
    ({ delivered }) => db.order.updateOne({ where: { id: delivered.id }, set: { remittedAt: null } }),
    ["Cash in couriers’ hands is what was collected and not handed over"],
  ],
  [
    "money left in escrow",
    async ({ delivered }) => {
      await db.accountBalance.updateOne({
        where: { account: `escrow:${delivered.id}` },
        inc: { balanceCents: -5 },
      });
    },
    [
      "Each balance equals the sum of its postings",
      "Escrow is empty once an order is settled, cancelled or fully refunded",
    ],
  ],
  [
    "stock that came from nowhere",
    ({ variant }) => db.variant.updateOne({ where: { id: variant.id }, inc: { stock: 1 } }),
    ["Stock is the sum of its movements"],
  ],
  [
    "a reservation nobody made",
    ({ variant }) => db.variant.updateOne({ where: { id: variant.id }, inc: { reserved: 1 } }),
    ["What is reserved is what open orders hold"],
  ],
  [
    "a sale that was undone twice",
    ({ variant }) => db.variant.updateOne({ where: { id: variant.id }, inc: { soldCount: -99 } }),
    ["No stock, reservation or sale is negative"],
  ],
  [
    "a “from” price that no variant has",
    ({ variant }) => db.product.updateOne({ where: { id: variant.productId }, set: { fromCents: 1 } }),
    ["Each product’s “from” price is the lowest of its variants"],
  ],
  [
    "a “to” price that no variant has",
    ({ variant }) => db.product.updateOne({ where: { id: variant.productId }, set: { toCents: 999_999 } }),
    ["Each product’s “to” price is the highest of its variants"],
  ],
  [
    "stars that nobody gave",
    ({ variant }) =>
      db.product.updateOne({ where: { id: variant.productId }, inc: { "starCounts.four": 1 } }),
    ["Each product’s stars are those of its visible reviews"],
  ],
  [
    "a review that its product has not counted",
    ({ delivered, variant }) =>
      db.review.create({
        ...{ productId: variant.productId, shopId: delivered.shopId, orderId: delivered.id },
        ...{ userId: newId(), rating: 2, comment: "", images: [] },
      }),
    [
      "Each product’s rating is the mean of its visible reviews",
      "Each product’s stars are those of its visible reviews",
      "Each shop’s rating is that of its visible reviews",
    ],
  ],
  [
    "a shop that rates itself",
    ({ variant }) =>
      db.shop.updateOne({ where: { id: variant.shopId }, inc: { ratingSum: 5, ratingCount: 1 } }),
    ["Each shop’s rating is that of its visible reviews"],
  ],
  [
    "goods on sale in a shop that nobody has approved",
    ({ variant }) => db.shop.updateOne({ where: { id: variant.shopId }, set: { status: "PENDING" } }),
    ["A shop that has not been approved has published nothing"],
  ],
  [
    "a product that hides what it has",
    ({ variant }) => db.product.updateOne({ where: { id: variant.productId }, set: { inStock: false } }),
    ["A product counts as in stock exactly when a variant can be sold"],
  ],
];

describe("verify:books", () => {
  it("finds a healthy marketplace in order", async () => {
    await smallMarketplace();
    await expectBooksInOrder();
    expect((await verifyBooks()).checks.every((check) => check.checked > 0)).toBe(true);
  });

  it.each(damages)("sees %s", async (_, damage, expected) => {
    await damage(await smallMarketplace());
    const report = await verifyBooks();
    expect(report.ok).toBe(false);
    expect(report.checks.filter((check) => check.violations.length > 0).map((check) => check.name)).toEqual(
      expected,
    );
  });
});
