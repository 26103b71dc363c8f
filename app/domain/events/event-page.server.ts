import { db, type Image, type ProductOption, type ShippingRate } from "~/db/index.server";

import { eventCardFields, offerOf } from "./event-cards.server";
import { covers, type EventState } from "./event-state";

export interface EventPage {
  slug: string;
  name: string;
  /** What the shop says of the sale itself; may be empty. */
  description: string;
  /** The event's own pictures, else its product's. */
  images: Image[];
  state: EventState;
  priceCents: number;
  /** Lowest ordinary price of the variants it covers. */
  ordinaryCents: number;
  quota: number;
  /** Pieces that can still be had at its price. */
  left: number;
  startsAt: Date;
  endsAt: Date;
  product: {
    id: string;
    slug: string;
    title: string;
    description: string;
    /** Mean of its visible reviews; 0 while there is none. */
    rating: number;
    ratingCount: number;
    options: ProductOption[];
    /** Those that the event covers. */
    variants: { id: string; optionValues: string[]; stock: number }[];
  };
  shop: {
    slug: string;
    name: string;
    tagline: string;
    city: string;
    logo: Image | null;
    shipping: ShippingRate;
    acceptsCash: boolean;
  };
}

/** An event as shoppers see it; null unless its product is published and its shop active. */
export async function getEventPage(slug: string, now = new Date()): Promise<EventPage | null> {
  const event = await db.event.findFirst({
    where: { slug },
    select: [...eventCardFields, "description"] as const,
  });
  if (!event) return null;
  const [product, shop, variants] = await Promise.all([
    db.product.findFirst({ where: { id: event.productId, status: "PUBLISHED" } }),
    db.shop.findFirst({ where: { id: event.shopId, status: "ACTIVE" } }),
    db.variant.findMany({
      where: { productId: event.productId },
      orderBy: { position: 1 },
      select: ["id", "optionValues", "priceCents", "stock"],
    }),
  ]);
  const covered = variants.filter(({ id }) => covers(event, id));
  if (!product || !shop || covered.length === 0) return null;
  return {
    slug: event.slug,
    name: event.name,
    description: event.description,
    images: event.images.length > 0 ? event.images : product.images,
    ...offerOf(event, covered, now),
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    product: {
      id: product.id,
      slug: product.slug,
      title: product.title,
      description: product.description,
      rating: product.rating,
      ratingCount: product.ratingCount,
      options: product.options,
      variants: covered.map(({ id, optionValues, stock }) => ({ id, optionValues, stock })),
    },
    shop: {
      slug: shop.slug,
      name: shop.name,
      tagline: shop.tagline,
      city: shop.address.city,
      logo: shop.logo,
      shipping: shop.shipping,
      acceptsCash: shop.acceptsCash,
    },
  };
}
