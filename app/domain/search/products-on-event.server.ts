import { db, gt, ltField, lte } from "~/db/index.server";

/** Timed sales run for few products at a time; those that end first are taken if there should be more. */
const MAX_PRODUCTS = 500;

/** The products that a timed sale with pieces left runs for now. */
export async function productsOnEvent(now = new Date()): Promise<string[]> {
  const events = await db.event.findMany({
    where: { endsAt: gt(now), startsAt: lte(now), cancelledAt: null, quotaUsed: ltField("quota") },
    orderBy: { endsAt: 1 },
    limit: MAX_PRODUCTS,
    select: ["productId"],
  });
  return [...new Set(events.map(({ productId }) => productId))];
}
