import { db, gt, ltField, lte, type Event, type Where } from "~/db/index.server";
import { inStockOf } from "~/domain/events/in-stock.server";

/** Timed sales run for few products at a time; those that end first are taken if there should be more. */
const MAX_PRODUCTS = 500;

const running = (now: Date): Where<Event> => ({
  endsAt: gt(now),
  startsAt: lte(now),
  cancelledAt: null,
  quotaUsed: ltField("quota"),
});

const firstToEnd = { orderBy: { endsAt: "asc", id: "asc" }, limit: MAX_PRODUCTS } as const;

/**
 * The products that a timed sale with pieces left runs for now, those among them that are sold out altogether not
 * told apart.
 */
export async function productsOnEvent(now = new Date()): Promise<string[]> {
  const events = await db.event.findMany({
    where: running(now),
    ...firstToEnd,
    select: ["productId", "variantId"],
  });
  return [...new Set((await inStockOf(events)).map(({ productId }) => productId))];
}

/** The products of which every variant has the price of a timed sale now, in cents. */
export async function eventPrices(now = new Date()): Promise<Map<string, number>> {
  const events = await db.event.findMany({
    where: { ...running(now), variantId: null },
    ...firstToEnd,
    select: ["productId", "priceCents"],
  });
  return new Map(events.map(({ productId, priceCents }) => [productId, priceCents]));
}
