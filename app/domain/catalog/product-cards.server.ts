import { db, oneOf, type Image, type Product } from "~/db/index.server";
import { runningEventsOf, type RunningEvent } from "~/domain/events/running-events.server";

/** What a product looks like in a list. */
export interface ProductCard {
  id: string;
  slug: string;
  title: string;
  image: Image | null;
  /** Lowest price of its variants, in cents. */
  fromCents: number;
  compareAtCents: number | null;
  /** Whether other variants cost more. */
  hasRange: boolean;
  inStock: boolean;
  /** Mean of its visible reviews, 1 to 5; 0 while there is none. */
  rating: number;
  ratingCount: number;
  shopName: string;
  shopSlug: string;
  /** The timed sale that runs for it now, the cheapest if its variants have several. */
  event: { priceCents: number; endsAt: Date; left: number } | null;
}

/** The fields that a card is made of. */
export const cardFields = [
  "id",
  "slug",
  "title",
  "shopId",
  "images",
  "fromCents",
  "toCents",
  "compareAtCents",
  "inStock",
  "rating",
  "ratingCount",
  "soldCount",
  "createdAt",
] as const satisfies (keyof Product)[];

/** Turns products into cards, in the same order; two more queries, however many products. */
export async function toCards(
  products: Pick<Product, (typeof cardFields)[number]>[],
): Promise<ProductCard[]> {
  if (products.length === 0) return [];
  const [shops, running] = await Promise.all([
    db.shop.findMany({
      where: { id: oneOf([...new Set(products.map(({ shopId }) => shopId))]) },
      select: ["id", "slug", "name"],
    }),
    runningEventsOf(products.map(({ id }) => id)),
  ]);
  const shopsById = new Map(shops.map((shop) => [shop.id, shop]));
  const events = cheapestByProduct(running);
  return products.map((product) => {
    const shop = shopsById.get(product.shopId);
    const event = events.get(product.id);
    return {
      id: product.id,
      slug: product.slug,
      title: product.title,
      image: product.images[0] ?? null,
      fromCents: product.fromCents,
      compareAtCents: product.compareAtCents,
      hasRange: product.toCents > product.fromCents,
      inStock: product.inStock,
      rating: product.rating,
      ratingCount: product.ratingCount,
      shopName: shop?.name ?? "",
      shopSlug: shop?.slug ?? "",
      event: event ? { priceCents: event.priceCents, endsAt: event.endsAt, left: event.left } : null,
    };
  });
}

function cheapestByProduct(events: readonly RunningEvent[]): Map<string, RunningEvent> {
  const cheapest = new Map<string, RunningEvent>();
  for (const event of events) {
    const known = cheapest.get(event.productId);
    if (!known || event.priceCents < known.priceCents) cheapest.set(event.productId, event);
  }
  return cheapest;
}
