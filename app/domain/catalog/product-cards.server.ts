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
  /** The timed sale that runs for it now; if there are several, the one of all its variants. */
  event: CardEvent | null;
}

export interface CardEvent {
  /** What any variant costs now, in cents; null where the sale is of one variant alone: others cost what they did. */
  priceCents: number | null;
  endsAt: Date;
  left: number;
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
  return products.map((product) => {
    const shop = shopsById.get(product.shopId);
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
      event: cardEvent(product, running),
    };
  });
}

/** An event above the lowest price would make a card dearer than what it leads to, so it gives no price either. */
function cardEvent({ id, fromCents }: { id: string; fromCents: number }, running: readonly RunningEvent[]) {
  const own = running.filter(({ productId }) => productId === id);
  const whole = own.find(({ variantId, priceCents }) => variantId === null && priceCents < fromCents);
  const event = whole ?? own[0];
  if (!event) return null;
  return { priceCents: whole?.priceCents ?? null, endsAt: event.endsAt, left: event.left };
}
