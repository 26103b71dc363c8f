import { db, oneOf, type Event, type Image } from "~/db/index.server";

import { covers, eventStateAt, type EventState } from "./event-state";

/** What an event looks like in a list. */
export interface EventCard {
  id: string;
  slug: string;
  name: string;
  /** The event's own first picture, else its product's. */
  image: Image | null;
  priceCents: number;
  /** Lowest ordinary price of the variants it covers. */
  ordinaryCents: number;
  quota: number;
  /** Pieces that can still be had at its price: what the quota leaves, as far as the stock goes. */
  left: number;
  startsAt: Date;
  endsAt: Date;
  shopName: string;
  shopSlug: string;
  state: EventState;
}

export const eventCardFields = [
  "id",
  "shopId",
  "productId",
  "variantId",
  "slug",
  "name",
  "images",
  "priceCents",
  "quota",
  "quotaUsed",
  "startsAt",
  "endsAt",
  "cancelledAt",
] as const satisfies (keyof Event)[];

export type EventCardRow = Pick<Event, (typeof eventCardFields)[number]>;

/**
 * Turns events into cards, in the same order; three more queries, however many events. Those whose product is
 * off the shelves or whose shop is closed are left out.
 */
export async function toEventCards(events: readonly EventCardRow[], now: Date): Promise<EventCard[]> {
  if (events.length === 0) return [];
  const productIds = [...new Set(events.map(({ productId }) => productId))];
  const [products, shops, variants] = await Promise.all([
    db.product.findMany({
      where: { id: oneOf(productIds), status: "PUBLISHED" },
      select: ["id", "images"],
    }),
    db.shop.findMany({
      where: { id: oneOf([...new Set(events.map(({ shopId }) => shopId))]), status: "ACTIVE" },
      select: ["id", "name", "slug"],
    }),
    db.variant.findMany({
      where: { productId: oneOf(productIds) },
      select: ["id", "productId", "priceCents", "stock"],
    }),
  ]);
  const productsById = new Map(products.map((product) => [product.id, product]));
  const shopsById = new Map(shops.map((shop) => [shop.id, shop]));
  return events.flatMap((event) => {
    const product = productsById.get(event.productId);
    const shop = shopsById.get(event.shopId);
    const covered = variants.filter(
      ({ id, productId }) => productId === event.productId && covers(event, id),
    );
    if (!product || !shop || covered.length === 0) return [];
    return {
      id: event.id,
      slug: event.slug,
      name: event.name,
      image: event.images[0] ?? product.images[0] ?? null,
      ...offerOf(event, covered, now),
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      shopName: shop.name,
      shopSlug: shop.slug,
    };
  });
}

/** Prices, number left and state of an event, by the variants it covers. */
export function offerOf(
  event: EventCardRow,
  covered: readonly { priceCents: number; stock: number }[],
  now: Date,
) {
  const stock = covered.reduce((sum, variant) => sum + variant.stock, 0);
  const left = Math.max(0, Math.min(event.quota - event.quotaUsed, stock));
  const state = eventStateAt(event, now);
  return {
    priceCents: event.priceCents,
    ordinaryCents: Math.min(...covered.map(({ priceCents }) => priceCents)),
    quota: event.quota,
    left,
    // What the shop has run out of is as gone as what the quota has used up.
    state: state === "RUNNING" && left === 0 ? ("SOLD_OUT" as const) : state,
  };
}
