import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { priceCart, type QuoteShopTerms, type QuoteSource } from "~/domain/checkout/quote";
import { eventStateAt } from "~/domain/events/event-state";
import { assignEvents, type EventForPricing } from "~/domain/events/price-at-event";

const shop: QuoteShopTerms = {
  id: "s",
  slug: "s",
  name: "Shop",
  shipping: { flatCents: 500, freeFromCents: 5000 },
  acceptsCash: true,
  feeBps: 1000,
};

const event = (given: Partial<EventForPricing> = {}): EventForPricing => ({
  id: "e",
  slug: "e",
  name: "Mug week",
  productId: "p",
  variantId: null,
  priceCents: 800,
  left: 5,
  state: "RUNNING",
  ...given,
});

const line = (
  variantId: string,
  quantity: number,
  given: { eventId?: string | null; stock?: number; productId?: string } = {},
): QuoteSource => ({
  variantId,
  productId: given.productId ?? "p",
  eventId: given.eventId === undefined ? "e" : given.eventId,
  quantity,
  goods: {
    title: variantId,
    slug: variantId,
    sku: variantId,
    options: [],
    image: null,
    unitCents: 1000,
    stock: given.stock ?? 10,
    shopId: "s",
  },
});

const quote = (sources: QuoteSource[], events: EventForPricing[]) => {
  const { problems, shops, amounts } = priceCart("c", sources, [shop], events);
  return { problems, amounts, lines: shops.flatMap((part) => part.lines) };
};

describe("an event's state", () => {
  const at = (time: string) => new Date(`2026-11-24T${time}Z`);
  const terms = {
    startsAt: at("10:00:00.000"),
    endsAt: at("18:00:00.000"),
    cancelledAt: null,
    quota: 3,
    quotaUsed: 0,
  };
  it.each([
    ["09:59:59.999", {}, "COMING"],
    ["10:00:00.000", {}, "RUNNING"],
    ["17:59:59.999", {}, "RUNNING"],
    ["18:00:00.000", {}, "ENDED"],
    ["12:00:00.000", { quotaUsed: 3 }, "SOLD_OUT"],
    ["12:00:00.000", { quotaUsed: 2 }, "RUNNING"],
    ["18:00:00.000", { quotaUsed: 3 }, "ENDED"],
    ["12:00:00.000", { cancelledAt: at("11:00:00.000") }, "CANCELLED"],
  ])("at %s with %o is %s", (time, given, state) => {
    expect(eventStateAt({ ...terms, ...given }, at(time))).toBe(state);
  });
});

describe("pricing event lines", () => {
  it("takes the event's price for goods, shipping and fee, and shows the ordinary one", () => {
    const { lines, amounts, problems } = quote([line("a", 2)], [event()]);
    expect(lines).toMatchObject([
      {
        unitCents: 800,
        ordinaryCents: 1000,
        totalCents: 1600,
        event: { id: "e", name: "Mug week" },
        eventOver: null,
        available: 5,
      },
    ]);
    expect(amounts).toMatchObject({ goodsCents: 1600, shippingCents: 500, totalCents: 2100 });
    expect(problems).toEqual([]);
  });

  it.each(["ENDED", "CANCELLED", "SOLD_OUT", "COMING"] as const)(
    "falls back to the ordinary price when the event is %s, and says so",
    (state) => {
      const { lines, problems } = quote([line("a", 2)], [event({ state })]);
      expect(lines).toMatchObject([
        { unitCents: 1000, event: null, eventOver: { name: "Mug week", state }, available: 10 },
      ]);
      expect(problems).toEqual([]);
    },
  );

  it("reports how many are left at the price when fewer than wanted, by quota and by stock", () => {
    expect(quote([line("a", 3)], [event({ left: 2 })]).problems).toMatchObject([
      { code: "EVENT_LIMIT", available: 2, quantity: 3 },
    ]);
    expect(quote([line("a", 3, { stock: 1 })], [event({ left: 2 })]).problems).toMatchObject([
      { code: "NOT_ENOUGH_STOCK", available: 1 },
    ]);
    expect(quote([line("a", 3)], [event({ left: 3 })]).problems).toEqual([]);
  });

  it("shares one quota among the variants of an event, in the cart's order", () => {
    const { lines, problems } = quote([line("a", 2), line("b", 2), line("c", 1)], [event({ left: 3 })]);
    expect(lines.map(({ unitCents, available }) => [unitCents, available])).toEqual([
      [800, 3],
      [800, 1],
      [1000, 10],
    ]);
    expect(problems).toMatchObject([{ variantId: "b", code: "EVENT_LIMIT", available: 1 }]);
    expect(lines[2]?.eventOver).toEqual({ name: "Mug week", state: "SOLD_OUT" });
  });

  it("lets a line join an event only with all of its pieces, after those that are in it", () => {
    const joined = (quantity: number) =>
      quote([line("a", quantity, { eventId: null }), line("b", 2)], [event({ left: 4 })]).lines;
    expect(joined(2).map(({ unitCents }) => unitCents)).toEqual([800, 800]);
    expect(joined(3).map(({ unitCents }) => unitCents)).toEqual([1000, 800]);
    expect(joined(3)[0]?.eventOver).toBeNull();
  });

  it("holds for the variant it covers and for no other, nor for another product", () => {
    const events = [event({ variantId: "a" })];
    expect(
      quote([line("a", 1), line("b", 1), line("a2", 1, { productId: "q" })], events).lines.map(
        ({ unitCents }) => unitCents,
      ),
    ).toEqual([800, 1000, 1000]);
  });

  it("never asks for more than the ordinary price", () => {
    const { lines } = quote([line("a", 1)], [event({ priceCents: 1000 })]);
    expect(lines).toMatchObject([{ unitCents: 1000, event: null, eventOver: null }]);
  });

  it("takes nothing of the quota for goods that are gone", () => {
    const gone = { ...line("gone", 3), goods: null };
    expect(quote([gone, line("a", 3)], [event({ left: 3 })]).problems).toMatchObject([
      { variantId: "gone", code: "UNAVAILABLE" },
    ]);
  });

  it("moves to the event that runs now and says what has become of the other", () => {
    const events = [event({ state: "ENDED" }), event({ id: "next", name: "Next", priceCents: 900 })];
    expect(quote([line("a", 1)], events).lines).toMatchObject([
      { unitCents: 900, event: { id: "next" }, eventOver: { name: "Mug week", state: "ENDED" } },
    ]);
  });

  it("for every cart: lines without a problem take no more than the quota", () => {
    const lines = fc.array(fc.record({ bound: fc.boolean(), quantity: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lines, fc.nat(20), (wanted, left) => {
        const running = event({ left, state: left === 0 ? "SOLD_OUT" : "RUNNING" });
        const assigned = assignEvents(
          wanted.map(({ bound, quantity }, index) => ({
            variantId: String(index),
            productId: "p",
            eventId: bound ? "e" : null,
            quantity,
            ordinaryCents: 1000,
          })),
          [running],
        );
        const fitting = assigned.flatMap((found, index) => {
          const quantity = wanted[index]?.quantity ?? 0;
          return found.event && quantity <= found.left ? [quantity] : [];
        });
        expect(fitting.reduce((sum, quantity) => sum + quantity, 0)).toBeLessThanOrEqual(left);
        // Nobody falls back without being told, and nobody is told who never had the price.
        assigned.forEach((found, index) => {
          expect(found.event !== null || found.over !== null).toBe(
            wanted[index]?.bound || found.event !== null,
          );
        });
      }),
    );
  });
});
