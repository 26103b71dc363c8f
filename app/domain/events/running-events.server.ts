import { db, gt, lte, oneOf, ltField, type Store } from "~/db/index.server";

import { inStockOf } from "./in-stock.server";

/** A timed sale that runs now, as lists and product pages show it. */
export interface RunningEvent {
  id: string;
  slug: string;
  name: string;
  productId: string;
  /** null when it covers every variant of the product */
  variantId: string | null;
  priceCents: number;
  quota: number;
  /** Pieces left of the quota; never 0 here. */
  left: number;
  endsAt: Date;
}

/**
 * The events that run now for some products, at most one for each product or variant; those whose quota or whose
 * variant is used up are left out. One query, and one more if some are of single variants.
 */
export async function runningEventsOf(
  productIds: readonly string[],
  now = new Date(),
  store: Store = db,
): Promise<RunningEvent[]> {
  if (productIds.length === 0) return [];
  const events = await store.event.findMany({
    where: {
      productId: oneOf([...new Set(productIds)]),
      endsAt: gt(now),
      startsAt: lte(now),
      cancelledAt: null,
      quotaUsed: ltField("quota"),
    },
    select: ["id", "slug", "name", "productId", "variantId", "priceCents", "quota", "quotaUsed", "endsAt"],
    orderBy: { endsAt: 1 },
  });
  return (await inStockOf(events, store)).map(({ quotaUsed, ...event }) => ({
    ...event,
    left: event.quota - quotaUsed,
  }));
}
