import { db, not, type Image, type Product, type ProductOption, type ShippingRate } from "~/db/index.server";
import { runningEventsOf, type RunningEvent } from "~/domain/events/running-events.server";
import { getProductReviews, type ShownReview } from "~/domain/reviews/queries.server";
import { distributionOf } from "~/domain/reviews/rating";
import { type Page } from "~/lib/pagination.server";

import { categoryPath } from "./categories.server";
import { cardFields, toCards, type ProductCard } from "./product-cards.server";
import { visibleProducts } from "./visibility.server";

const MORE_SHOWN = 4;

export interface ProductVariant {
  id: string;
  /** One value per option of the product, in the same order. */
  optionValues: string[];
  priceCents: number;
  compareAtCents: number | null;
  /** Pieces that can be sold now. */
  stock: number;
}

/** A timed sale that runs now, as its product's page offers it. */
export type ProductEvent = Omit<RunningEvent, "productId">;

export interface ProductPage {
  id: string;
  slug: string;
  title: string;
  description: string;
  images: Image[];
  options: ProductOption[];
  variants: ProductVariant[];
  /** From the top category down. */
  categories: { slug: string; name: string }[];
  shop: {
    slug: string;
    name: string;
    tagline: string;
    city: string;
    logo: Image | null;
    shipping: ShippingRate;
    acceptsCash: boolean;
  };
  events: ProductEvent[];
  /** Mean of its visible reviews; 0 while there is none. */
  rating: number;
  ratingCount: number;
  /** How many gave one star, two … five; null while nobody has. */
  distribution: number[] | null;
  reviews: Page<ShownReview> | null;
  moreOfShop: ProductCard[];
  /** Of the same category from other shops, those that sell best. */
  related: ProductCard[];
}

/**
 * A product as shoppers see it; null unless it is published and its shop active.
 * @param query of the address; it names the page of reviews
 */
export async function getProductPage(
  slug: string,
  query = new URLSearchParams(),
): Promise<ProductPage | null> {
  const product = await db.product.findFirst({ where: { slug, status: "PUBLISHED" } });
  if (!product) return null;
  const [shop, variants, categories, events, opinions, others] = await Promise.all([
    db.shop.findFirst({ where: { id: product.shopId, status: "ACTIVE" } }),
    db.variant.findMany({
      where: { productId: product.id },
      orderBy: { position: 1 },
      select: ["id", "optionValues", "priceCents", "compareAtCents", "stock"],
    }),
    categoriesOf(product),
    runningEventsOf([product.id]),
    opinionsOf(product, query),
    othersNear(product),
  ]);
  if (!shop) return null;
  return {
    id: product.id,
    slug: product.slug,
    title: product.title,
    description: product.description,
    images: product.images,
    options: product.options,
    variants: variants.map(({ id, optionValues, priceCents, compareAtCents, stock }) => ({
      id,
      optionValues,
      priceCents,
      compareAtCents,
      stock,
    })),
    categories,
    shop: {
      slug: shop.slug,
      name: shop.name,
      tagline: shop.tagline,
      city: shop.address.city,
      logo: shop.logo,
      shipping: shop.shipping,
      acceptsCash: shop.acceptsCash,
    },
    events: events.map(({ productId: _, ...event }) => event),
    rating: product.rating,
    ratingCount: product.ratingCount,
    ...opinions,
    ...others,
  };
}

async function categoriesOf({ categoryId }: Product): Promise<ProductPage["categories"]> {
  const path = await categoryPath(categoryId);
  return path.map(({ slug, name }) => ({ slug, name }));
}

async function opinionsOf({ id, ratingCount, starCounts }: Product, query: URLSearchParams) {
  if (ratingCount === 0) return { distribution: null, reviews: null };
  return { distribution: distributionOf(starCounts), reviews: await getProductReviews(id, query) };
}

/** What else somebody who looks at a product may like; of the same shop, and of its category from others. */
async function othersNear({ id, shopId, categoryId }: Product) {
  const { shopId: hidden, ...published } = await visibleProducts();
  const [more, alike] = await Promise.all([
    db.product.findMany({
      where: { shopId, status: "PUBLISHED", id: not(id) },
      orderBy: { createdAt: -1 },
      limit: MORE_SHOWN,
      select: cardFields,
    }),
    db.product.findMany({
      where: {
        ...published,
        categoryId,
        AND: [{ shopId: not(shopId) }, ...(hidden ? [{ shopId: hidden }] : [])],
      },
      orderBy: { soldCount: -1, id: -1 },
      limit: MORE_SHOWN,
      select: cardFields,
    }),
  ]);
  const cards = await toCards([...more, ...alike]);
  return { moreOfShop: cards.slice(0, more.length), related: cards.slice(more.length) };
}
