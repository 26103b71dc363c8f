import { db, not, type Image, type ProductOption, type ShippingRate } from "~/db/index.server";

import { cardFields, toCards, type ProductCard } from "./product-cards.server";

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
    name: string;
    tagline: string;
    city: string;
    logo: Image | null;
    shipping: ShippingRate;
    acceptsCash: boolean;
  };
  moreOfShop: ProductCard[];
}

/** A product as shoppers see it; null unless it is published and its shop active. */
export async function getProductPage(slug: string): Promise<ProductPage | null> {
  const product = await db.product.findFirst({ where: { slug, status: "PUBLISHED" } });
  if (!product) return null;
  const [shop, variants, category, more] = await Promise.all([
    db.shop.findFirst({ where: { id: product.shopId, status: "ACTIVE" } }),
    db.variant.findMany({
      where: { productId: product.id },
      orderBy: { position: 1 },
      select: ["id", "optionValues", "priceCents", "compareAtCents", "stock"],
    }),
    db.category.findFirst({ where: { id: product.categoryId } }),
    db.product.findMany({
      where: { shopId: product.shopId, status: "PUBLISHED", id: not(product.id) },
      orderBy: { createdAt: -1 },
      limit: MORE_SHOWN,
      select: cardFields,
    }),
  ]);
  if (!shop) return null;
  const [parent, moreOfShop] = await Promise.all([
    category?.parentId ? db.category.findFirst({ where: { id: category.parentId } }) : null,
    toCards(more),
  ]);
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
    categories: [parent, category].flatMap((step) => (step ? [{ slug: step.slug, name: step.name }] : [])),
    shop: {
      name: shop.name,
      tagline: shop.tagline,
      city: shop.address.city,
      logo: shop.logo,
      shipping: shop.shipping,
      acceptsCash: shop.acceptsCash,
    },
    moreOfShop,
  };
}
