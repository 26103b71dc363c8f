import { beforeEach, describe, expect, it } from "vitest";

import { db, newId, type Product, type Variant } from "~/db/index.server";
import { ofOpenShops } from "~/domain/catalog/visibility.server";
import { cancelEvent } from "~/domain/events/cancel-event.server";
import {
  countShopEvents,
  EVENTS_COUNTED,
  EVENTS_PAGE_SIZE,
  getEventPage,
  listEvents,
  listRunningEventCards,
  listShopEvents,
} from "~/domain/events/queries.server";

import { resetDatabase } from "../../support/database";
import { createProduct, createRunningEvent, createShop, HOUR } from "../../support/fixtures";

beforeEach(resetDatabase);

const hours = (count: number) => new Date(Date.now() + count * HOUR);
const firstPage = new URLSearchParams();
const names = (cards: readonly { name: string }[]) => cards.map(({ name }) => name);

async function goods(shop?: Awaited<ReturnType<typeof createShop>>): Promise<Product> {
  return (await createProduct(shop ?? (await createShop()))).product;
}

async function variantOf(product: Product): Promise<Variant> {
  const variant = await db.variant.findFirst({ where: { productId: product.id } });
  if (!variant) throw new Error("no variant");
  return variant;
}

describe("lists of events", () => {
  it("show what runs by its end and what comes by its beginning, and nothing that is over", async () => {
    await createRunningEvent(await goods(), { name: "Late", endsAt: hours(5) });
    await createRunningEvent(await goods(), { name: "Soon", endsAt: hours(1) });
    await createRunningEvent(await goods(), { name: "Next", startsAt: hours(1), endsAt: hours(9) });
    await createRunningEvent(await goods(), { name: "Then", startsAt: hours(2), endsAt: hours(3) });
    const off = await goods();
    const event = await createRunningEvent(off, { name: "Off" });
    await cancelEvent({ shopId: off.shopId, eventId: event.id });
    await createRunningEvent(await goods(), { name: "Past", startsAt: hours(-9), endsAt: hours(-1) }).catch(
      () => undefined,
    );
    const running = await listEvents("running", firstPage);
    expect(names(running.rows)).toEqual(["Soon", "Late"]);
    expect(names((await listEvents("coming", firstPage)).rows)).toEqual(["Next", "Then"]);
    expect(names((await listEvents("running", firstPage, hours(1.5))).rows)).toEqual(["Late", "Next"]);
    expect(names(await listRunningEventCards(1))).toEqual(["Soon"]);
    expect(names((await listShopEvents(off.shopId, firstPage)).rows)).toEqual([]);
  });

  it("are cut to pages that neither skip nor repeat, forwards and backwards", async () => {
    const shop = await createShop();
    const endsAt = hours(2);
    for (let index = 0; index < EVENTS_PAGE_SIZE + 2; index += 1)
      await createRunningEvent(await goods(shop), { name: `No ${index}`, endsAt });
    const first = await listEvents("running", firstPage);
    const second = await listEvents("running", new URLSearchParams({ after: first.next ?? "" }));
    expect(first.rows).toHaveLength(EVENTS_PAGE_SIZE);
    expect(second.rows).toHaveLength(2);
    expect(new Set(names([...first.rows, ...second.rows])).size).toBe(EVENTS_PAGE_SIZE + 2);
    expect(second.next).toBeNull();
    const back = await listEvents("running", new URLSearchParams({ before: second.previous ?? "" }));
    expect(names(back.rows)).toEqual(names(first.rows));
  });

  it("leave out what shops that are closed and products off the shelves announce", async () => {
    const closed = await createShop();
    await createRunningEvent(await goods(closed), { name: "Closed" });
    await db.shop.updateOne({ where: { id: closed.id }, set: { status: "SUSPENDED" } });
    const gone = await goods();
    await createRunningEvent(gone, { name: "Gone" });
    await db.product.updateOne({ where: { id: gone.id }, set: { status: "ARCHIVED" } });
    await createRunningEvent(await goods(), { name: "Here" });
    expect(names((await listEvents("running", firstPage)).rows)).toEqual(["Here"]);
    expect(names(await listRunningEventCards(6))).toEqual(["Here"]);
    expect((await listShopEvents(closed.id, firstPage)).rows).toEqual([]);
  });

  it("find what one can buy behind what has run out, and ask for no shop that was never open", async () => {
    const shop = await createShop();
    for (let index = 0; index < 5; index += 1) {
      const { product, variants } = await createProduct(shop);
      await createRunningEvent(product, { name: `Gone ${index}`, endsAt: hours(0.1) });
      await db.variant.updateOne({ where: { id: variants[0]!.id }, set: { stock: 0 } });
    }
    await createRunningEvent(await goods(), { name: "Here" });
    await createRunningEvent(await goods(), { name: "There", endsAt: hours(2) });
    for (const status of ["PENDING", "REJECTED"] as const) await createShop({ status });
    expect(names(await listRunningEventCards(3))).toEqual(["Here", "There"]);
    expect(names(await listRunningEventCards(1))).toEqual(["Here"]);
    expect(await ofOpenShops()).toEqual({});
  });

  it("of a shop have pages, and are counted as far as anybody reads", async () => {
    const shop = await createShop();
    const { product } = await createProduct(shop);
    await createRunningEvent(await goods(), { name: "Of another" });
    const ended = { ...(await createRunningEvent(product, { name: "No 0" })), id: undefined };
    await db.event.createMany(
      Array.from({ length: EVENTS_PAGE_SIZE + 1 }, (_, index) => ({
        ...ended,
        ...{ id: newId(), slug: newId(), name: `No ${index + 1}`, endsAt: hours(2 + (index >> 1)) },
      })),
    );
    const first = await listShopEvents(shop.id, firstPage);
    expect(first.rows).toHaveLength(EVENTS_PAGE_SIZE);
    const second = await listShopEvents(shop.id, new URLSearchParams({ after: first.next ?? "" }));
    expect(new Set(names([...first.rows, ...second.rows])).size).toBe(EVENTS_PAGE_SIZE + 2);
    expect(second).toMatchObject({ next: null, rows: [{}, {}] });
    const back = await listShopEvents(shop.id, new URLSearchParams({ before: second.previous ?? "" }));
    expect(names(back.rows)).toEqual(names(first.rows));
    expect(await countShopEvents(shop.id)).toBe(EVENTS_PAGE_SIZE + 2);
    await db.event.createMany(
      Array.from({ length: EVENTS_COUNTED }, () => ({ ...ended, id: newId(), slug: newId() })),
    );
    expect(await countShopEvents(shop.id)).toBe(EVENTS_COUNTED + 1);
  });

  it("say what is left by quota and stock, and call sold out what has nothing left", async () => {
    const product = await goods();
    const event = await createRunningEvent(product, { quota: 12 });
    const card = async () => (await listEvents("running", firstPage)).rows[0];
    // Ten pieces are all the shop has.
    expect(await card()).toMatchObject({
      priceCents: 800,
      ordinaryCents: 1000,
      quota: 12,
      left: 10,
      state: "RUNNING",
    });
    await db.event.updateOne({ where: { id: event.id }, set: { quotaUsed: 9 } });
    expect(await card()).toMatchObject({ left: 3 });
    await db.variant.updateOne({ where: { id: (await variantOf(product)).id }, set: { stock: 0 } });
    expect(await card()).toMatchObject({ left: 0, state: "SOLD_OUT" });
    expect(await listRunningEventCards(6)).toEqual([]);
  });
});

describe("an event's page", () => {
  it("shows its terms and the variants it covers", async () => {
    const { product, variants } = await createProduct(await createShop({ name: "Pots" }), {
      options: [{ name: "Size", values: ["S", "L"] }],
      variants: [
        { priceCents: 1000, stock: 4, optionValues: ["S"] },
        { priceCents: 1500, stock: 5, optionValues: ["L"] },
      ],
    });
    const event = await createRunningEvent(product, { variantId: variants[1]?.id });
    expect(await getEventPage(event.slug)).toMatchObject({
      name: event.name,
      state: "RUNNING",
      priceCents: 800,
      ordinaryCents: 1500,
      left: 5,
      product: {
        title: product.title,
        description: product.description,
        ratingCount: 0,
        variants: [{ optionValues: ["L"] }],
      },
      shop: { name: "Pots", acceptsCash: true },
    });
    expect(await getEventPage(event.slug, event.endsAt)).toMatchObject({ state: "ENDED" });
    expect(await getEventPage(event.slug, hours(-2))).toMatchObject({ state: "COMING" });
    await cancelEvent({ shopId: event.shopId, eventId: event.id });
    expect(await getEventPage(event.slug)).toMatchObject({ state: "CANCELLED" });
  });

  it("is not there for unknown addresses, closed shops and products off the shelves", async () => {
    expect(await getEventPage("no-such-event")).toBeNull();
    const product = await goods();
    const event = await createRunningEvent(product);
    await db.product.updateOne({ where: { id: product.id }, set: { status: "DRAFT" } });
    expect(await getEventPage(event.slug)).toBeNull();
    await db.product.updateOne({ where: { id: product.id }, set: { status: "PUBLISHED" } });
    expect(await getEventPage(event.slug)).not.toBeNull();
    await db.shop.updateOne({ where: { id: product.shopId }, set: { status: "SUSPENDED" } });
    expect(await getEventPage(event.slug)).toBeNull();
  });
});
