import { db, gt, ltField, lte } from "~/db/index.server";
import { inStockOf } from "~/domain/events/in-stock.server";

/** Timed sales run for few products at a time; those that end first are taken if there should be more. */
const MAX_PRODUCTS = 500;

/**
 * The products that a timed sale with pieces left runs for now, those among them that are sold out altogether not
 * told apart.
 */
export async function productsOnEvent(now = new Date()): Promise<string[]> {
  const events = await db.event.findMany({
    where: { endsAt: gt(now), startsAt: lte(now), cancelledAt: null, quotaUsed: ltField("quota") },
    orderBy: { endsAt: 1 },
    limit: MAX_PRODUCTS,
    select: ["productId", "variantId"],
  });
  return [...new Set((await inStockOf(events)).map(({ productId }) => productId))];
}
