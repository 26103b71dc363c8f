import { beforeEach, describe, expect, it } from "vitest";

import { db, oneOf, type Event, type Order, type Variant } from "~/db/index.server";
import { CartHasProblems, QuoteChanged } from "~/domain/checkout/errors";
import { placePurchase, type PlacePurchaseInput } from "~/domain/checkout/place-purchase.server";
import { getCheckout } from "~/domain/checkout/queries.server";
import { signQuote } from "~/domain/checkout/quote-token.server";
import { cancelEvent } from "~/domain/events/cancel-event.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";
import { type OrderStatus } from "~/domain/orders/status";
import { newToken } from "~/lib/signing.server";

import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";
import {
  createProduct,
  createRunningEvent,
  createShop,
  guestAtReview,
  reviewForm,
} from "../../support/fixtures";

beforeEach(resetDatabase);

async function mugEvent(quota: number, stock = 300): Promise<{ variant: Variant; event: Event }> {
  const { product, variants } = await createProduct(await createShop(), {
    title: "Mug",
    variants: [{ priceCents: 1000, stock }],
  });
  const [variant] = variants;
  if (!variant) throw new Error("no variant");
  return { variant, event: await createRunningEvent(product, { name: "Mug week", quota }) };
}

const used = async (event: Event) => (await db.event.findFirst({ where: { id: event.id } }))?.quotaUsed;

async function orderOf(purchaseId: string): Promise<Order> {
  const order = await db.order.findFirst({ where: { purchaseId } });
  if (!order) throw new Error("no order");
  return order;
}

const over = (state: string) => ({
  kind: "EVENT_OVER",
  title: "Mug",
  event: { name: "Mug week", state },
  fromCents: 800,
  toCents: 1000,
});

describe("buying at an event's price", () => {
  it("takes its pieces out of the quota and notes the event on the order", async () => {
    const { variant, event } = await mugEvent(5);
    const purchase = await placePurchase(await guestAtReview([{ variant, quantity: 2 }]));
    expect(purchase.amounts).toMatchObject({ goodsCents: 1600, totalCents: 2090 });
    expect((await orderOf(purchase.id)).lines).toMatchObject([
      { eventId: event.id, unitCents: 800, quantity: 2, totalCents: 1600 },
    ]);
    expect(await used(event)).toBe(2);
    await expectBooksInOrder();
  });

  it("gives the last piece to one of two shoppers, a hundred times", { timeout: 600_000 }, async () => {
    // Four events at once, twenty-five rounds each.
    const events = await Promise.all(Array.from({ length: 4 }, () => mugEvent(1)));
    await Promise.all(events.map(({ variant, event }) => raceFor(variant, event, 25)));
    expect(
      await db.order.count({ where: { "lines.eventId": oneOf(events.map(({ event }) => event.id)) } }),
    ).toBe(100);
    expect(await db.order.count({ where: {} })).toBe(200);
    await expectBooksInOrder();
  });

  async function raceFor(variant: Variant, event: Event, rounds: number): Promise<void> {
    for (let round = 1; round <= rounds; round += 1) {
      const forms = await Promise.all([1, 2].map(() => guestAtReview([{ variant, quantity: 1 }])));
      const results = await Promise.allSettled(forms.map((form) => placePurchase(form)));

      const lost = results.flatMap((result, index) =>
        result.status === "rejected" ? [{ reason: result.reason as unknown, form: forms[index] }] : [],
      );
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toBeInstanceOf(QuoteChanged);
      expect((lost[0]?.reason as QuoteChanged).changes).toEqual([over("SOLD_OUT")]);
      expect(await used(event)).toBe(round);
      // Who came second still has the mug in the cart, and may have it at the price that is shown now.
      if (lost[0]?.form) {
        const second = await placePurchase(await reviewForm(lost[0].form.owner));
        expect(second.amounts.goodsCents).toBe(1000);
      }
      await db.event.updateOne({ where: { id: event.id }, inc: { quota: 1 } });
    }
  }

  it("sells 5 pieces of a quota to 20 shoppers at once exactly 5 times", async () => {
    const { variant, event } = await mugEvent(5);
    const forms = await Promise.all(
      Array.from({ length: 20 }, () => guestAtReview([{ variant, quantity: 1 }])),
    );
    const results = await Promise.allSettled(forms.map((form) => placePurchase(form)));
    const refusals = results.flatMap((result) =>
      result.status === "rejected" ? [result.reason as unknown] : [],
    );
    expect(refusals).toHaveLength(15);
    expect(refusals.every((reason) => reason instanceof QuoteChanged)).toBe(true);
    expect(await used(event)).toBe(5);
    await expectBooksInOrder();
  });

  it("reports how many are left when fewer than wanted are", async () => {
    const { variant, event } = await mugEvent(3);
    const form = await guestAtReview([{ variant, quantity: 2 }]);
    await placePurchase(await guestAtReview([{ variant, quantity: 2 }]));
    const refused = await placePurchase(form).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CartHasProblems);
    expect((refused as CartHasProblems).quote.problems).toMatchObject([
      { code: "EVENT_LIMIT", available: 1, quantity: 2 },
    ]);
    expect(await used(event)).toBe(2);
    await expectBooksInOrder();
  });

  it("shares the quota among variants that are bought together", async () => {
    const { product, variants } = await createProduct(await createShop(), {
      options: [{ name: "Size", values: ["S", "L"] }],
      variants: [
        { priceCents: 1000, stock: 5, optionValues: ["S"] },
        { priceCents: 1200, stock: 5, optionValues: ["L"] },
      ],
    });
    const event = await createRunningEvent(product, { quota: 3 });
    const goods = variants.map((variant, index) => ({ variant, quantity: index + 1 }));
    const purchase = await placePurchase(await guestAtReview(goods));
    expect(purchase.amounts.goodsCents).toBe(3 * 800);
    expect(await used(event)).toBe(3);
    await expectBooksInOrder();
  });
});

describe("an event that is over before the order is placed", () => {
  const endings: [string, string, (event: Event) => Promise<unknown>][] = [
    [
      "has ended",
      "ENDED",
      (event) => db.event.updateOne({ where: { id: event.id }, set: { endsAt: new Date() } }),
    ],
    ["was called off", "CANCELLED", (event) => cancelEvent({ shopId: event.shopId, eventId: event.id })],
    [
      "has sold its last piece",
      "SOLD_OUT",
      async (event) => {
        const variant = await db.variant.findFirst({ where: { productId: event.productId } });
        if (variant) await placePurchase(await guestAtReview([{ variant, quantity: 4 }]));
      },
    ],
  ];

  it.each(endings)("because it %s: nothing is placed, then at the new price", async (_, state, end) => {
    const { variant, event } = await mugEvent(4);
    const form = await guestAtReview([{ variant, quantity: 2 }]);
    await end(event);
    const orders = await db.order.count({ where: {} });
    const before = await used(event);

    const refused = await placePurchase(form).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(QuoteChanged);
    expect((refused as QuoteChanged).changes).toEqual([over(state)]);
    expect(await db.order.count({ where: {} })).toBe(orders);
    expect(await used(event)).toBe(before);

    const again = await reviewForm(form.owner);
    const purchase = await placePurchase(again);
    expect(purchase.amounts.goodsCents).toBe(2000);
    expect((await orderOf(purchase.id)).lines).toMatchObject([{ eventId: null, unitCents: 1000 }]);
    expect(await used(event)).toBe(before);
    await expectBooksInOrder();
  });

  it("is judged by the clock that is passed in", async () => {
    const { variant, event } = await mugEvent(4);
    const form = await guestAtReview([{ variant, quantity: 1 }]);
    await expect(placePurchase(form, { now: () => event.endsAt })).rejects.toThrow(QuoteChanged);
    const last = new Date(event.endsAt.getTime() - 1);
    const purchase = await placePurchase(form, { now: () => last });
    expect(purchase.createdAt).toEqual(last);
    const [payment] = await db.payment.findMany({ where: { purchaseId: purchase.id } });
    expect(payment?.createdAt).toEqual(last);
    const [movement] = await db.stockMovement.findMany({ where: { ref: purchase.number } });
    expect(movement?.createdAt).toEqual(last);
  });

  it("lets one of calling it off and buying win, and keeps the books", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { variant, event } = await mugEvent(1);
      const form = await guestAtReview([{ variant, quantity: 1 }]);
      const [bought] = await Promise.allSettled([
        placePurchase(form),
        cancelEvent({ shopId: event.shopId, eventId: event.id }),
      ]);
      if (bought.status === "rejected") expect(bought.reason).toBeInstanceOf(QuoteChanged);
      expect(await used(event)).toBe(bought.status === "fulfilled" ? 1 : 0);
    }
    await expectBooksInOrder();
  });

  it("cannot be talked out of by a digest of another look", async () => {
    const { variant, event } = await mugEvent(4);
    const form = await guestAtReview([{ variant, quantity: 1 }]);
    await cancelEvent({ shopId: event.shopId, eventId: event.id });
    const stale: PlacePurchaseInput = { ...form, idempotencyKey: newToken() };
    await expect(placePurchase(stale)).rejects.toThrow(QuoteChanged);
    const { quote, draft } = await getCheckout(form.owner);
    if (!draft) throw new Error("no draft");
    expect((await placePurchase({ ...stale, quoteDigest: signQuote(quote, draft) })).amounts.goodsCents).toBe(
      1000,
    );
  });
});

describe("an order at an event's price that ends", () => {
  const move = (order: Order, to: OrderStatus) =>
    advanceOrderStatus(
      {
        shopId: order.shopId,
        orderNumber: order.number,
        to,
        author: `shop:${order.shopId}`,
        actor: "SELLER",
      },
      { terms: { holdDays: 0, cashRemittedOnDelivery: true } },
    );

  it("gives its pieces back to the quota when it is cancelled before the hand-over, once", async () => {
    const { variant, event } = await mugEvent(2);
    const order = await orderOf((await placePurchase(await guestAtReview([{ variant, quantity: 2 }]))).id);
    expect(await used(event)).toBe(2);
    await Promise.all([move(order, "CANCELLED"), move(order, "CANCELLED"), move(order, "CANCELLED")]);
    expect(await used(event)).toBe(0);
    await expectBooksInOrder();
    const next = await placePurchase(await guestAtReview([{ variant, quantity: 2 }]));
    expect(next.amounts.goodsCents).toBe(1600);
    await expectBooksInOrder();
  });

  it("gives them back even when the event is over", async () => {
    const { variant, event } = await mugEvent(2);
    const order = await orderOf((await placePurchase(await guestAtReview([{ variant, quantity: 2 }]))).id);
    await cancelEvent({ shopId: event.shopId, eventId: event.id });
    await move(order, "CANCELLED");
    expect(await used(event)).toBe(0);
    await expectBooksInOrder();
  });

  it("keeps them used when its delivery fails", async () => {
    const { variant, event } = await mugEvent(2);
    const order = await orderOf((await placePurchase(await guestAtReview([{ variant, quantity: 2 }]))).id);
    await move(order, "TRANSFERRED_TO_DELIVERY_PARTNER");
    await move(order, "DELIVERY_FAILED");
    expect(await used(event)).toBe(2);
    await expectBooksInOrder();
  });
});
