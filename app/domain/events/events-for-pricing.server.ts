import { gt, lte, oneOf, type Event, type Store } from "~/db/index.server";

import { eventStateAt } from "./event-state";
import { type EventForPricing } from "./price-at-event";

const fields = [
  "id",
  "slug",
  "name",
  "productId",
  "variantId",
  "priceCents",
  "quota",
  "quotaUsed",
  "startsAt",
  "endsAt",
  "cancelledAt",
] as const satisfies (keyof Event)[];

/**
 * The events that bear on these lines at a moment: those that run for their products, and those at whose price
 * lines were taken, whatever has become of them. One query, and a second one where such an event is over.
 */
export async function eventsForPricing(
  store: Store,
  lines: readonly { productId: string; eventId: string | null }[],
  now: Date,
): Promise<EventForPricing[]> {
  if (lines.length === 0) return [];
  const running = await store.event.findMany({
    where: {
      productId: oneOf([...new Set(lines.map(({ productId }) => productId))]),
      endsAt: gt(now),
      startsAt: lte(now),
      cancelledAt: null,
    },
    select: fields,
  });
  const wanted = [...new Set(lines.flatMap(({ eventId }) => eventId ?? []))];
  const missing = wanted.filter((id) => !running.some((event) => event.id === id));
  const over =
    missing.length > 0 ? await store.event.findMany({ where: { id: oneOf(missing) }, select: fields }) : [];
  return [...running, ...over].map((event) => ({
    id: event.id,
    slug: event.slug,
    name: event.name,
    productId: event.productId,
    variantId: event.variantId,
    priceCents: event.priceCents,
    left: Math.max(0, event.quota - event.quotaUsed),
    state: eventStateAt(event, now),
  }));
}
