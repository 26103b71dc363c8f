import { db, gte, lte, notOneOf, oneOf, type Product, type Where } from "~/db/index.server";
import { cardFields } from "~/domain/catalog/product-cards.server";

import { eventPrices } from "./products-on-event.server";

const rowFields = [...cardFields, "searchTerms"] as const;

/** What a card and its place in any order are made of. */
export type FoundRow = Pick<Product, (typeof cardFields)[number]>;

export interface PriceBounds {
  minCents: number | null;
  maxCents: number | null;
}

/** The products within bounds, as a condition on ordinary prices and what it misses. */
export interface WithinBounds {
  conditions: Where<Product>[];
  /** Products that a sale brings within the bounds; few, for sales are. */
  onSale: Pick<Product, (typeof rowFields)[number]>[];
}

/**
 * Narrows to prices, the prices that cards show: of goods on sale it is the sale's. Two queries, and none without
 * bounds: how many sales run decides what they cost, not how many products there are.
 * @param conditions all the others
 */
export async function withinBounds(
  conditions: readonly Where<Product>[],
  bounds: PriceBounds,
): Promise<WithinBounds> {
  const { minCents, maxCents } = bounds;
  if (minCents === null && maxCents === null) return { conditions: [], onSale: [] };
  const prices = await eventPrices();
  const rows =
    prices.size === 0
      ? []
      : await db.product.findMany({
          where: { AND: [...conditions, { id: oneOf([...prices.keys()]) }] },
          select: rowFields,
        });
  const isWithin = (cents: number) =>
    (minCents === null || cents >= minCents) && (maxCents === null || cents <= maxCents);
  const moved = rows.filter(({ id, fromCents }) => {
    const now = Math.min(prices.get(id) ?? fromCents, fromCents);
    return isWithin(now) !== isWithin(fromCents);
  });
  const gone = moved.filter(({ fromCents }) => isWithin(fromCents)).map(({ id }) => id);
  return {
    conditions: [
      ...(minCents === null ? [] : [{ fromCents: gte(minCents) }]),
      ...(maxCents === null ? [] : [{ fromCents: lte(maxCents) }]),
      ...(gone.length === 0 ? [] : [{ id: notOneOf(gone) }]),
    ],
    onSale: moved.filter(({ fromCents }) => !isWithin(fromCents)),
  };
}
