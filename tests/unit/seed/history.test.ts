import { describe, expect, it } from "vitest";

import { orderStatuses, planTransition, type OrderStatus } from "~/domain/orders/status";

import { coupons } from "../../../prisma/seed/catalog/coupons";
import { events } from "../../../prisma/seed/catalog/events";
import { createContent } from "../../../prisma/seed/content";
import { couponRows } from "../../../prisma/seed/coupons";
import { piecesTaken, planHistory } from "../../../prisma/seed/history/plan";
import { planReviews } from "../../../prisma/seed/history/plan-reviews";

const now = new Date("2026-11-20T15:00:00Z");
const options = { seed: 7, now, purchases: 160 };
const content = createContent(7);
const purchases = planHistory(content, options);
const reviews = planReviews(content, purchases, { seed: 7, now });
const steps = purchases.flatMap((purchase) =>
  [...purchase.steps].map(([shopId, taken]) => ({ purchase, shopId, taken })),
);
const statusOf = (taken: { to: OrderStatus }[]) => taken.at(-1)?.to ?? "PROCESSING";
const DAY = 86_400_000;

describe("the demo's past", () => {
  it("is the same for the same seed and moment, and another one for another seed", () => {
    expect(planHistory(content, options)).toEqual(purchases);
    expect(planReviews(content, purchases, { seed: 7, now })).toEqual(reviews);
    expect(planHistory(content, { ...options, seed: 8 })).not.toEqual(purchases);
  });

  it("lies in the last three months, up to today", () => {
    const times = purchases.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(now.getTime());
    expect(Math.max(...times)).toBeGreaterThan(now.getTime() - DAY);
    expect(Math.min(...times)).toBeGreaterThan(now.getTime() - 93 * DAY);
    expect(Math.min(...times)).toBeLessThan(now.getTime() - 80 * DAY);
  });

  it("has orders in every status that cash can reach, for the demo's seller and shopper too", () => {
    const reachable = orderStatuses.filter((status) => status !== "PENDING_PAYMENT");
    const seen = (rows: typeof steps) => new Set(rows.map(({ taken }) => statusOf(taken)));
    expect([...seen(steps.filter(({ shopId }) => shopId === content.shops[0]?.id))].sort()).toEqual(
      [...reachable].sort(),
    );
    const own = seen(steps.filter(({ purchase }) => purchase.userId === content.users[0]?.id));
    for (const status of ["PROCESSING", "ON_THE_WAY", "DELIVERED", "CANCELLED"] as const)
      expect(own).toContain(status);
  });

  it("takes no step that an order may not take, and each one later than the one before", () => {
    for (const { purchase, taken } of steps) {
      let [status, at]: [OrderStatus, Date] = ["PROCESSING", purchase.at];
      for (const step of taken) {
        expect(planTransition(status, step.to, "SELLER").length).toBeGreaterThan(0);
        expect(step.at.getTime()).toBeGreaterThan(at.getTime());
        expect(step.at.getTime()).toBeLessThan(now.getTime());
        if (step.to === "CANCELLED" || step.to === "DELIVERY_FAILED") expect(step.note).toBeTruthy();
        [status, at] = [step.to, step.at];
      }
    }
  });

  it("asks guests for nothing that their carts would have forgotten", () => {
    const guests = purchases.filter(({ userId }) => userId === null);
    expect(guests.length).toBeGreaterThan(5);
    for (const { at } of guests) expect(now.getTime() - at.getTime()).toBeLessThan(30 * DAY);
  });

  it("buys only for cash where cash is taken", () => {
    const cash = new Set(content.shops.filter(({ acceptsCash }) => acceptsCash).map(({ id }) => id));
    for (const { shopId } of steps) expect(cash).toContain(shopId);
  });

  it("takes back only what was there in plenty", () => {
    const kept = new Map<string, number>();
    for (const { lines, steps: taken } of purchases)
      for (const { goods, quantity } of lines)
        if (["CANCELLED", "DELIVERY_FAILED"].includes(statusOf(taken.get(goods.shopId) ?? [])))
          kept.set(goods.variantId, (kept.get(goods.variantId) ?? 0) + quantity);
    const stock = new Map(
      content.products.flatMap(({ variants }) => variants.map((one) => [one.id, one.stock])),
    );
    for (const [id, quantity] of kept) expect(stock.get(id)).toBeGreaterThanOrEqual(quantity);
    const taken = [...piecesTaken(purchases).values()];
    expect(taken.length).toBeGreaterThan(50);
    expect(Math.min(...taken)).toBeGreaterThan(0);
  });
});

describe("the demo's reviews", () => {
  it("are written after the delivery by who bought it, one of each product", () => {
    expect(reviews.length).toBeGreaterThan(80);
    for (const { at, userId, productId } of reviews) {
      const received = purchases.filter(
        ({ userId: buyer, lines, steps: taken }) =>
          buyer === userId &&
          lines.some(
            ({ goods }) =>
              goods.productId === productId &&
              taken.get(goods.shopId)?.some((step) => step.to === "DELIVERED" && step.at < at),
          ),
      );
      expect(received.length).toBeGreaterThan(0);
      expect(at.getTime()).toBeLessThan(now.getTime());
    }
    expect(new Set(reviews.map(({ userId, productId }) => userId + productId)).size).toBe(reviews.length);
  });

  it("are mostly glad, now and then cross, and never the same twice on one page", () => {
    const stars = reviews.map(({ rating }) => rating);
    const mean = stars.reduce((sum, one) => sum + one, 0) / stars.length;
    expect(mean).toBeGreaterThan(4);
    expect(mean).toBeLessThan(4.8);
    expect(new Set(stars).size).toBeGreaterThanOrEqual(4);
    expect(reviews.some(({ reply }) => reply !== null)).toBe(true);
    const said = reviews.map(({ productId, comment }) => productId + comment);
    expect(new Set(said).size).toBe(said.length);
  });

  it("leave something for the demo's shopper to review", () => {
    const own = content.users[0]?.id ?? "";
    const received = purchases
      .filter(({ userId }) => userId === own)
      .flatMap(({ lines, steps: taken }) =>
        lines.filter(({ goods }) => statusOf(taken.get(goods.shopId) ?? []) === "DELIVERED"),
      )
      .map(({ goods }) => goods.productId);
    const reviewed = reviews.filter(({ userId }) => userId === own).map(({ productId }) => productId);
    expect(received.filter((id) => !reviewed.includes(id)).length).toBeGreaterThan(0);
  });
});

describe("the demo's events and coupons", () => {
  it("are two that are over, six that run and three to come, of products the catalog has", () => {
    const running = events.filter(({ startsIn, endsIn }) => startsIn < 0 && endsIn > 0);
    expect(running).toHaveLength(6);
    expect(events.filter(({ startsIn }) => startsIn > 0)).toHaveLength(3);
    expect(events.filter(({ endsIn }) => endsIn < 0)).toHaveLength(2);
    for (const { slug, product, only, priceCents, quota, sold, startsIn, endsIn } of events) {
      const rows = content.products.find((one) => one.product.slug === product);
      const covered = rows?.variants.filter(({ optionValues }) => !only || optionValues.includes(only)) ?? [];
      expect(covered.length, slug).toBeGreaterThan(0);
      for (const variant of covered) expect(variant.priceCents, slug).toBeGreaterThan(priceCents);
      expect(sold, slug).toBeLessThanOrEqual(quota);
      expect(endsIn, slug).toBeGreaterThan(startsIn);
    }
  });

  it("are not of what the tests of the browser buy: the first product of each shop", () => {
    const first = content.shops.map(({ id }) =>
      content.products.find(({ product }) => product.shopId === id),
    );
    const slugs = first.map((rows) => rows?.product.slug);
    for (const { product } of events) expect(slugs).not.toContain(product);
  });

  it("are coupons nobody has used yet, each of its shop's own goods", () => {
    const rows = couponRows(content, { seed: 7, now });
    expect(rows).toHaveLength(coupons.length);
    for (const { name, usedCount, value, type } of rows) {
      expect(name).toBe(name.toUpperCase());
      expect(usedCount).toBe(0);
      expect(value).toBeGreaterThan(0);
      if (type === "PERCENT") expect(value).toBeLessThanOrEqual(100);
    }
  });
});
