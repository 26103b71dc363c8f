import { beforeEach, describe, expect, it } from "vitest";

import { db, transaction, type Event } from "~/db/index.server";
import { EventNotAvailable, releaseQuota, reserveQuota } from "~/domain/stock/event-quota.server";
import { StockMismatch } from "~/domain/stock/stock-mismatch";

import { resetDatabase } from "../../support/database";
import { createProduct, createRunningEvent, createShop } from "../../support/fixtures";

beforeEach(resetDatabase);

async function setUp() {
  const { product, variants } = await createProduct(await createShop());
  const event = await createRunningEvent(product, { quota: 3 });
  const line = (quantity: number) => ({
    variantId: variants[0]?.id ?? "",
    productId: product.id,
    eventId: event.id,
    quantity,
  });
  const reserve = (quantities: number[], now = new Date()) =>
    transaction((tx) => reserveQuota(tx, quantities.map(line), now));
  const release = (quantity: number) => transaction((tx) => releaseQuota(tx, [line(quantity)]));
  return { event, reserve, release };
}

const used = async (event: Event) => (await db.event.findFirst({ where: { id: event.id } }))?.quotaUsed;

/** The guards in the updates themselves, whatever was read before. */
describe("an event's quota", () => {
  it("is taken up to its last piece, the lines of a purchase together", async () => {
    const { event, reserve } = await setUp();
    await expect(reserve([2, 2])).rejects.toThrow(EventNotAvailable);
    expect(await used(event)).toBe(0);
    await reserve([2, 1]);
    expect(await used(event)).toBe(3);
    await expect(reserve([1])).rejects.toThrow(EventNotAvailable);
  });

  it("is taken only while the event runs and is not called off", async () => {
    const { event, reserve } = await setUp();
    await expect(reserve([1], new Date(event.startsAt.getTime() - 1))).rejects.toThrow(EventNotAvailable);
    await expect(reserve([1], event.endsAt)).rejects.toThrow(EventNotAvailable);
    await reserve([1], event.startsAt);
    await db.event.updateOne({ where: { id: event.id }, set: { cancelledAt: new Date() } });
    await expect(reserve([1])).rejects.toThrow(EventNotAvailable);
    expect(await used(event)).toBe(1);
  });

  it("gets back no more than was taken", async () => {
    const { event, reserve, release } = await setUp();
    await reserve([2]);
    await expect(release(3)).rejects.toThrow(StockMismatch);
    await release(2);
    expect(await used(event)).toBe(0);
  });
});
