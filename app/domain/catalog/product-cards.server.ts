import { db, oneOf, type Image, type Product } from "~/db/index.server";

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
  shopName: string;
}

/** The fields that a card is made of. */
export const cardFields = [
  "id",
  "slug",
  "title",
  "shopId",
  "images",
  "fromCents",
  "compareAtCents",
  "inStock",
  "soldCount",
  "createdAt",
] as const satisfies (keyof Product)[];

/** Turns products into cards, in the same order; two more queries, however many products. */
export async function toCards(
  products: Pick<Product, (typeof cardFields)[number]>[],
): Promise<ProductCard[]> {
  if (products.length === 0) return [];
  const [shops, variants] = await Promise.all([
    db.shop.findMany({
      where: { id: oneOf([...new Set(products.map(({ shopId }) => shopId))]) },
      select: ["id", "name"],
    }),
    db.variant.findMany({
      where: { productId: oneOf(products.map(({ id }) => id)) },
      select: ["productId", "priceCents"],
    }),
  ]);
  const shopNames = new Map(shops.map((shop) => [shop.id, shop.name]));
  const dearer = new Set(
    products
      .filter(({ id, fromCents }) => variants.some((v) => v.productId === id && v.priceCents > fromCents))
      .map(({ id }) => id),
  );
  return products.map((product) => ({
    id: product.id,
    slug: product.slug,
    title: product.title,
    image: product.images[0] ?? null,
    fromCents: product.fromCents,
    compareAtCents: product.compareAtCents,
    hasRange: dearer.has(product.id),
    inStock: product.inStock,
    shopName: shopNames.get(product.shopId) ?? "",
  }));
}
