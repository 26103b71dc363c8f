import { ObjectId } from "mongodb";

import { withDatabase } from "./database";

export interface TestEvent {
  slug: string;
  name: string;
  productSlug: string;
  productTitle: string;
  priceCents: number;
  ordinaryCents: number;
}

const HOUR = 3_600_000;

/**
 * An event of a test's own, for a product of its own: a copy of one of the demo catalog, so that tests that run
 * at the same time don't meet, and searches and shop pages of others stay as they are.
 */
export async function createTestEvent(
  name: string,
  given: { quota?: number; startsAt?: Date; endsAt?: Date } = {},
): Promise<TestEvent> {
  return withDatabase(async (database) => {
    const like = await database
      .collection("products")
      .findOne({ status: "PUBLISHED", options: { $size: 0 } });
    const variant = await database.collection("variants").findOne({ productId: like?._id });
    if (!like || !variant) throw new Error("The demo has no product without options.");
    const productId = new ObjectId();
    const mark = productId.toHexString();
    const title = `${name} lamp`;
    const ordinaryCents = 4000;
    await database.collection("products").insertOne({
      ...like,
      _id: productId,
      slug: `lamp-${mark}`,
      title,
      fromCents: ordinaryCents,
      toCents: ordinaryCents,
      compareAtCents: null,
      soldCount: 0,
      inStock: true,
      createdAt: new Date(0),
      searchTerms: [],
    });
    const variantId = new ObjectId();
    await database.collection("variants").insertOne({
      ...variant,
      _id: variantId,
      productId,
      priceCents: ordinaryCents,
      compareAtCents: null,
      stock: 50,
      reserved: 0,
      soldCount: 0,
    });
    await database.collection("stock_movements").insertOne({
      variantId,
      delta: 50,
      reason: "INITIAL",
      ref: "test",
      by: "test",
      createdAt: new Date(),
    });
    await database.collection("events").insertOne({
      shopId: like.shopId,
      productId,
      variantId: null,
      slug: `event-${mark}`,
      name,
      description: "Fifty lamps from the back of the workshop, each with a small mark.",
      images: [],
      priceCents: 2500,
      quota: given.quota ?? 20,
      quotaUsed: 0,
      startsAt: given.startsAt ?? new Date(Date.now() - HOUR),
      endsAt: given.endsAt ?? new Date(Date.now() + 2 * HOUR),
      cancelledAt: null,
      createdAt: new Date(),
    });
    return {
      slug: `event-${mark}`,
      name,
      productSlug: `lamp-${mark}`,
      productTitle: title,
      priceCents: 2500,
      ordinaryCents,
    };
  });
}

/** Changes an event behind the pages' back. */
export async function changeEvent(slug: string, set: Record<string, unknown>): Promise<void> {
  await withDatabase((database) => database.collection("events").updateOne({ slug }, { $set: set }));
}
