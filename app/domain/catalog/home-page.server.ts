import { db, gt, type Image } from "~/db/index.server";

import { cardFields, toCards, type ProductCard } from "./product-cards.server";
import { visibleProducts } from "./visibility.server";

const LATEST_SHOWN = 9;
const SELLING_SHOWN = 4;
const SHOPS_SHOWN = 12;

export interface HomePage {
  /** Opens the page: the best seller, or the newest product while nothing has been sold. */
  feature: ProductCard | undefined;
  latest: ProductCard[];
  selling: ProductCard[];
  categories: { slug: string; name: string; tagline: string }[];
  shops: { slug: string; name: string; tagline: string; logo: Image | null; city: string }[];
  shopCount: number;
}

/** The front page: what is new, what sells best, the categories and who sells. Each product is shown once. */
export async function getHomePage(): Promise<HomePage> {
  const visible = await visibleProducts();
  const [categories, shops, shopCount, newest, selling] = await Promise.all([
    getNavigation(),
    db.shop.findMany({
      where: { status: "ACTIVE" },
      orderBy: { name: 1 },
      limit: SHOPS_SHOWN,
      select: ["id", "slug", "name", "tagline", "logo", "address"],
    }),
    db.shop.count({ where: { status: "ACTIVE" } }),
    db.product.findMany({
      where: visible,
      orderBy: { createdAt: -1, id: -1 },
      limit: LATEST_SHOWN + SELLING_SHOWN + 1,
      select: cardFields,
    }),
    db.product.findMany({
      where: { ...visible, soldCount: gt(0) },
      orderBy: { soldCount: -1, id: -1 },
      limit: SELLING_SHOWN + 1,
      select: cardFields,
    }),
  ]);
  const best = new Set(selling.map(({ id }) => id));
  const others = newest.filter(({ id }) => !best.has(id));
  const [feature, ...rest] = await toCards(
    selling.length > 0 ? [...selling, ...others.slice(0, LATEST_SHOWN)] : others.slice(0, LATEST_SHOWN + 1),
  );
  return {
    feature,
    latest: rest.filter(({ id }) => !best.has(id)),
    selling: rest.filter(({ id }) => best.has(id)),
    categories,
    shops: shops.map(({ slug, name, tagline, logo, address }) => ({
      slug,
      name,
      tagline,
      logo,
      city: address.city,
    })),
    shopCount,
  };
}

const NAVIGATION_SIZE = 12;

/** The top categories, as the header shows them. */
export async function getNavigation(): Promise<{ slug: string; name: string; tagline: string }[]> {
  const categories = await db.category.findMany({
    where: { parentId: null },
    orderBy: { position: 1 },
    limit: NAVIGATION_SIZE,
    select: ["slug", "name", "tagline"],
  });
  return categories.map(({ slug, name, tagline }) => ({ slug, name, tagline }));
}
