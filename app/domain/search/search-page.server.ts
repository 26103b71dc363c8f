import { db } from "~/db/index.server";
import { idsWithin, listCategories } from "~/domain/catalog/categories.server";
import { type ProductCard } from "~/domain/catalog/product-cards.server";
import { type SortName } from "~/domain/catalog/sorts";
import { type Page } from "~/lib/pagination.server";

import { countProducts, type ResultCount } from "./count-products.server";
import { didYouMean } from "./did-you-mean.server";
import { type ProductFilters } from "./filters";
import { findProducts } from "./find-products.server";
import { readWords } from "./search-terms";

/** Shops are chosen from a list while there are this many at most; among more, one types a name. */
export const SHOPS_LISTED = 40;

interface Named {
  slug: string;
  name: string;
}

export interface SearchPage {
  categories: Named[];
  category: Named | null;
  /** The first shops by name. */
  shops: Named[];
  /** Whether those are all there are. */
  allShops: boolean;
  shop: Named | null;
  /** What was asked for and does not exist: it is left out. */
  unknown: { category: boolean; shop: boolean };
  products: Page<ProductCard>;
  sort: SortName;
  count: ResultCount;
  /** Another spelling of the text, if nothing was found and some of its words are known to no product. */
  didYouMean: string | null;
  /** A text was given, and there is no word in it that products could be found by. */
  wordless: boolean;
}

/**
 * The search page: what was found, and what the search can be narrowed by.
 * @param category its slug
 * @param shop its slug, or its name as it is written
 */
export async function getSearchPage(
  { category: categorySlug, shop: shopText, ...filters }: ProductFilters & { category: string; shop: string },
  query: URLSearchParams,
): Promise<SearchPage> {
  const reading = Promise.all([listCategories(), findShop(shopText)]);
  const scope = reading.then(([categories, shop]) => {
    const chosen = categories.find(({ slug }) => slug === categorySlug);
    const categoryIds = chosen ? idsWithin(chosen, categories) : categories.map(({ id }) => id);
    return { categoryIds, everywhere: !chosen, shopId: shop?.id ?? null };
  });
  const [[categories, shop], shops, found] = await Promise.all([
    reading,
    db.shop.findMany({
      where: { status: "ACTIVE" },
      orderBy: { name: 1 },
      limit: SHOPS_LISTED + 1,
      select: ["slug", "name"],
    }),
    findProducts(scope, filters, query),
  ]);
  const { page, sort, words } = found;
  const category = categories.find(({ slug }) => slug === categorySlug);
  const [count, spelling] = await Promise.all([
    countProducts(found),
    page.rows.length === 0 ? didYouMean(words, readWords(filters.text).words) : null,
  ]);
  return {
    categories: categories.map(named),
    category: category ? named(category) : null,
    shops: shops.slice(0, SHOPS_LISTED).map(named),
    allShops: shops.length <= SHOPS_LISTED,
    shop: shop && named(shop),
    unknown: { category: categorySlug !== "" && !category, shop: shopText !== "" && !shop },
    products: page,
    sort,
    count,
    didYouMean: spelling,
    wordless: filters.text !== "" && words.length === 0,
  };
}

const named = ({ slug, name }: Named): Named => ({ slug, name });

function findShop(text: string) {
  if (text === "") return null;
  const given = /^[a-z0-9-]+$/.test(text) ? { slug: text } : { name: text };
  return db.shop.findFirst({ where: { ...given, status: "ACTIVE" }, select: ["id", "slug", "name"] });
}
