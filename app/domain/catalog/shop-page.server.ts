import { beyond, db, type Image, type Product, type ShippingRate } from "~/db/index.server";
import { meanRating } from "~/domain/reviews/rating";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

import { cardFields, toCards, type ProductCard } from "./product-cards.server";

export const SHOP_PAGE_SIZE = 24;

/** A shop as shoppers see it: nothing of its accounts, its street or its mail. */
export interface ShopHead {
  id: string;
  slug: string;
  name: string;
  tagline: string;
  description: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  logo: Image | null;
  banner: Image | null;
  shipping: ShippingRate;
  acceptsCash: boolean;
  memberSince: Date;
  hasProducts: boolean;
  /** Over all its visible reviews, those of goods it has taken off the shelves included; 0 while there is none. */
  ratingCount: number;
  rating: number;
}

/** An active shop; null for any other, and for one that is pending or suspended. */
export async function getShopHead(slug: string): Promise<ShopHead | null> {
  const shop = await db.shop.findFirst({ where: { slug, status: "ACTIVE" } });
  if (!shop) return null;
  const product = await db.product.findFirst({
    where: { shopId: shop.id, status: "PUBLISHED" },
    select: ["id"],
  });
  return {
    id: shop.id,
    slug: shop.slug,
    name: shop.name,
    tagline: shop.tagline,
    description: shop.description,
    city: shop.address.city,
    country: shop.address.country,
    logo: shop.logo,
    banner: shop.banner,
    shipping: shop.shipping,
    acceptsCash: shop.acceptsCash,
    memberSince: shop.createdAt,
    hasProducts: product !== null,
    ratingCount: shop.ratingCount,
    rating: meanRating(shop.ratingSum, shop.ratingCount),
  };
}

/** A page of a shop's published products, newest first. The caller has made sure that the shop is active. */
export async function getShopProducts(shopId: string, query: URLSearchParams): Promise<Page<ProductCard>> {
  const list = `shop:${shopId}`;
  const position = readPosition(query, list);
  const towards = position?.towards === "before" ? 1 : -1;
  const found = await db.product.findMany({
    where: {
      shopId,
      status: "PUBLISHED",
      ...(position &&
        beyond<Product>({ field: "createdAt", value: new Date(position.value), id: position.id }, towards)),
    },
    orderBy: [{ createdAt: towards }, { id: towards }],
    limit: SHOP_PAGE_SIZE + 1,
    select: cardFields,
  });
  const page = toPage(found, {
    name: list,
    size: SHOP_PAGE_SIZE,
    position,
    valueOf: (row) => row.createdAt.getTime(),
  });
  return { ...page, rows: await toCards(page.rows) };
}
