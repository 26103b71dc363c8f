import type { ProductCard } from "~/domain/catalog/queries.server";

type Priced = Pick<ProductCard, "event" | "fromCents" | "compareAtCents" | "hasRange">;

/** The price in a list. A sale of one variant alone leaves it as it is: nobody gets the others at the sale's price. */
export function cardPrice({ event, fromCents, compareAtCents, hasRange }: Priced) {
  const eventCents = event?.priceCents ?? null;
  return eventCents === null
    ? { cents: fromCents, compareAtCents, from: hasRange }
    : { cents: eventCents, compareAtCents: fromCents, from: false };
}
