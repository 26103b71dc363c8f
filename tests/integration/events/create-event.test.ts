import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { NotFound } from "~/domain/errors";
import { cancelEvent } from "~/domain/events/cancel-event.server";
import { EventHasEnded, EventsOverlap, InvalidEvent } from "~/domain/events/errors";

import { resetDatabase } from "../../support/database";
import { createProduct, createRunningEvent, createShop, HOUR } from "../../support/fixtures";

beforeEach(resetDatabase);

async function mugs() {
  const shop = await createShop();
  const { product, variants } = await createProduct(shop, {
    options: [{ name: "Size", values: ["S", "L"] }],
    variants: [
      { priceCents: 1000, stock: 10, optionValues: ["S"] },
      { priceCents: 1500, stock: 10, optionValues: ["L"] },
    ],
  });
  const [small, large] = variants;
  if (!small || !large) throw new Error("no variants");
  return { shop, product, small, large };
}

const oneMoment = new Date(Date.now() + 2 * HOUR);
const hours = (count: number) => new Date(Date.now() + count * HOUR);

describe("announcing an event", () => {
  it("stores its terms, nothing used of its quota, at an address made from its name", async () => {
    const { product } = await mugs();
    const event = await createRunningEvent(product, { name: "Café Crème: the *second* sale!" });
    expect(event).toMatchObject({
      slug: "cafe-creme-the-second-sale",
      productId: product.id,
      variantId: null,
      priceCents: 800,
      quota: 5,
      quotaUsed: 0,
      cancelledAt: null,
    });
    const other = await mugs();
    const same = await createRunningEvent(other.product, { name: "Café crème – the second sale" });
    expect(same.slug).toMatch(/^cafe-creme-the-second-sale-[a-z0-9]+$/);
    await expect(
      createRunningEvent((await mugs()).product, { slug: "cafe-creme-the-second-sale" }),
    ).rejects.toMatchObject({ field: "slug" });
  });

  it("is for the shop's own products that are meant for sale, and their own variants", async () => {
    const { product, small } = await mugs();
    const other = await mugs();
    await expect(createRunningEvent({ id: product.id, shopId: other.shop.id })).rejects.toThrow(NotFound);
    await expect(createRunningEvent(other.product, { variantId: small.id })).rejects.toThrow(NotFound);
    await db.product.updateOne({ where: { id: product.id }, set: { status: "BLOCKED" } });
    await expect(createRunningEvent(product)).rejects.toThrow(NotFound);
    expect(await db.event.count({ where: {} })).toBe(0);
  });

  it("costs less than every variant it covers", async () => {
    const { product, large } = await mugs();
    await expect(createRunningEvent(product, { priceCents: 1000 })).rejects.toMatchObject({
      field: "priceCents",
    });
    expect(await createRunningEvent(product, { priceCents: 1499, variantId: large.id })).toMatchObject({
      priceCents: 1499,
      variantId: large.id,
    });
  });

  it.each([
    ["priceCents", { priceCents: 0 }],
    ["priceCents", { priceCents: 9.5 }],
    ["quota", { quota: 0 }],
    ["quota", { quota: 1.5 }],
    ["name", { name: "  " }],
    ["slug", { slug: "No Good" }],
    ["endsAt", { startsAt: oneMoment, endsAt: oneMoment }],
    ["endsAt", { startsAt: hours(-3), endsAt: hours(-1) }],
    ["endsAt", { endsAt: hours(24 * 91) }],
    ["endsAt", { endsAt: new Date(Number.NaN) }],
    ["startsAt", { startsAt: new Date(Number.NaN) }],
  ])("refuses a %s that makes no sense: %o", async (field, given) => {
    const { product } = await mugs();
    const refused = await createRunningEvent(product, given).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidEvent);
    expect(refused).toMatchObject({ field });
  });

  it("does not overlap another event of the product, whichever variants they cover", async () => {
    const { product, small, large } = await mugs();
    const first = await createRunningEvent(product, {
      variantId: small.id,
      startsAt: hours(1),
      endsAt: hours(3),
    });
    const at = (from: number, to: number) =>
      createRunningEvent(product, { variantId: large.id, startsAt: hours(from), endsAt: hours(to) });
    for (const [from, to] of [
      [0, 2],
      [2, 4],
      [1.5, 2],
      [0, 5],
    ] as const)
      await expect(at(from, to)).rejects.toThrow(EventsOverlap);
    // One may begin as another ends.
    await createRunningEvent(product, { startsAt: first.endsAt, endsAt: hours(4) });
    await createRunningEvent(product, { startsAt: hours(0), endsAt: first.startsAt });
    await cancelEvent({ shopId: product.shopId, eventId: first.id });
    await at(1.1, 2.9);
  });

  it("lets one of many that are announced at once win", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { product } = await mugs();
      const results = await Promise.allSettled(
        Array.from({ length: 6 }, (_, index) => createRunningEvent(product, { endsAt: hours(1 + index) })),
      );
      const refusals = results.flatMap((result) =>
        result.status === "rejected" ? [result.reason as unknown] : [],
      );
      expect(refusals).toHaveLength(5);
      expect(refusals.every((reason) => reason instanceof EventsOverlap)).toBe(true);
      expect(await db.event.count({ where: { productId: product.id } })).toBe(1);
    }
  });
});

describe("calling an event off", () => {
  it("is the shop's own affair, and harmless when done twice", async () => {
    const { product, shop } = await mugs();
    const event = await createRunningEvent(product);
    const stranger = await createShop();
    await expect(cancelEvent({ shopId: stranger.id, eventId: event.id })).rejects.toThrow(NotFound);
    const first = await cancelEvent({ shopId: shop.id, eventId: event.id });
    expect(first.cancelledAt).toBeInstanceOf(Date);
    expect(await cancelEvent({ shopId: shop.id, eventId: event.id })).toEqual(first);
  });

  it("is too late when it has ended", async () => {
    const { product, shop } = await mugs();
    const event = await createRunningEvent(product);
    const late = { now: () => event.endsAt };
    await expect(cancelEvent({ shopId: shop.id, eventId: event.id }, late)).rejects.toThrow(EventHasEnded);
  });
});
