import { withDatabase } from "./database";
import { createTestProduct } from "./goods";

export interface TestEvent {
  slug: string;
  name: string;
  productSlug: string;
  productTitle: string;
  priceCents: number;
  ordinaryCents: number;
}

const HOUR = 3_600_000;

/** An event of a test's own, for a product of its own. */
export async function createTestEvent(
  name: string,
  given: { quota?: number; startsAt?: Date; endsAt?: Date } = {},
): Promise<TestEvent> {
  const product = await createTestProduct(`${name} lamp`);
  const mark = product.productId.toHexString();
  return withDatabase(async (database) => {
    await database.collection("events").insertOne({
      shopId: product.shopId,
      productId: product.productId,
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
      productSlug: product.slug,
      productTitle: product.title,
      priceCents: 2500,
      ordinaryCents: product.priceCents,
    };
  });
}

/** Changes an event behind the pages' back. */
export async function changeEvent(slug: string, set: Record<string, unknown>): Promise<void> {
  await withDatabase((database) => database.collection("events").updateOne({ slug }, { $set: set }));
}
