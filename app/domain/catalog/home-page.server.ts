import { db, gt, oneOf, type Image, type Product, type Where } from "~/db/index.server";

import { listCategories } from "./categories.server";
import { categoryPictures } from "./category-pictures.server";
import { cardFields, toCards, type ProductCard } from "./product-cards.server";
import { visibleProducts } from "./visibility.server";

const LATEST_SHOWN = 9;
const LATEST_PER_SHOP = 2;
/** Among so many of the newest the shown ones are chosen: few shops put up more than that one after the other. */
const LATEST_LOOKED_AT = 60;
const SELLING_SHOWN = 4;
const SHOPS_SHOWN = 12;

export interface HomePage {
  /** Opens the page: the best seller, or the newest product while nothing has been sold. */
  feature: ProductCard | undefined;
  latest: ProductCard[];
  selling: ProductCard[];
  categories: HomeCategory[];
  shops: { slug: string; name: string; city: string; logo: Image | null }[];
  shopCount: number;
}

/** A category with a picture of what sells best in it. */
export interface HomeCategory {
  slug: string;
  name: string;
  image: Image | null;
}

/** The front page: what is new, what sells best, the categories and who sells. Each product is shown once. */
export async function getHomePage(): Promise<HomePage> {
  const visible = await visibleProducts();
  const [categories, shops, shopCount, newest, selling] = await Promise.all([
    getCategoriesWithPictures(visible),
    db.shop.findMany({
      where: { status: "ACTIVE" },
      orderBy: { name: 1 },
      limit: SHOPS_SHOWN,
      select: ["id", "slug", "name", "logo", "address"],
    }),
    db.shop.count({ where: { status: "ACTIVE" } }),
    db.product.findMany({
      where: visible,
      orderBy: { createdAt: -1, id: -1 },
      limit: LATEST_LOOKED_AT,
      select: ["id", "shopId"],
    }),
    db.product.findMany({
      where: { ...visible, soldCount: gt(0) },
      orderBy: { soldCount: -1, id: -1 },
      limit: SELLING_SHOWN + 1,
      select: cardFields,
    }),
  ]);
  const best = new Set(selling.map(({ id }) => id));
  const chosen = chooseLatest(
    newest.filter(({ id }) => !best.has(id)),
    // While nothing has been sold, the first of them opens the page.
    selling.length > 0 ? LATEST_SHOWN : LATEST_SHOWN + 1,
  );
  const latest = await db.product.findMany({ where: { id: oneOf(chosen) }, select: cardFields });
  latest.sort((a, b) => chosen.indexOf(a.id) - chosen.indexOf(b.id));
  const [feature, ...rest] = await toCards([...selling, ...latest]);
  return {
    feature,
    latest: rest.filter(({ id }) => !best.has(id)),
    selling: rest.filter(({ id }) => best.has(id)),
    categories,
    shops: shops.map(({ slug, name, logo, address }) => ({ slug, name, logo, city: address.city })),
    shopCount,
  };
}

/** The ids of the newest products, of each shop a few at most: what one has just moved in with would hide the others. */
function chooseLatest(newest: readonly { id: string; shopId: string }[], count: number): string[] {
  const ofShop = new Map<string, number>();
  return newest
    .filter(({ shopId }) => {
      const taken = ofShop.get(shopId) ?? 0;
      ofShop.set(shopId, taken + 1);
      return taken < LATEST_PER_SHOP;
    })
    .slice(0, count)
    .map(({ id }) => id);
}

/** The top categories, each with the picture of its best seller. */
async function getCategoriesWithPictures(visible: Where<Product>): Promise<HomeCategory[]> {
  const categories = await findTopCategories();
  const pictures = await categoryPictures(
    categories.map(({ id }) => id),
    visible,
  );
  return categories.map(({ id, slug, name }) => ({ slug, name, image: pictures.get(id) ?? null }));
}

const NAVIGATION_SIZE = 12;

async function findTopCategories() {
  const categories = await listCategories();
  return categories.filter(({ parentId }) => parentId === null).slice(0, NAVIGATION_SIZE);
}

/** The top categories, as the header shows them. */
export async function getNavigation(): Promise<{ slug: string; name: string }[]> {
  const categories = await findTopCategories();
  return categories.map(({ slug, name }) => ({ slug, name }));
}
