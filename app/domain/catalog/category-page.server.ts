import { countProducts, type ResultCount } from "~/domain/search/count-products.server";
import { type ProductFilters } from "~/domain/search/filters";
import { PRODUCTS_PAGE_SIZE } from "~/domain/search/filters";
import { findProducts } from "~/domain/search/find-products.server";
import { type Page } from "~/lib/pagination.server";

import { idsWithin, listCategories } from "./categories.server";
import { type ProductCard } from "./product-cards.server";
import { type SortName } from "./sorts";

export const CATEGORY_PAGE_SIZE = PRODUCTS_PAGE_SIZE;

export interface CategoryPage {
  slug: string;
  name: string;
  tagline: string;
  parent: { slug: string; name: string } | null;
  children: { slug: string; name: string }[];
  products: Page<ProductCard>;
  sort: SortName;
  /** Only of what filters have left: of everything in a category nobody needs it. */
  count: ResultCount | null;
}

/**
 * A page of a category's visible products, those of its subcategories included; null if there is no such
 * category.
 */
export async function getCategoryPage(
  slug: string,
  filters: ProductFilters,
  query: URLSearchParams,
): Promise<CategoryPage | null> {
  const reading = listCategories();
  const scope = reading.then((all) => {
    const category = all.find((entry) => entry.slug === slug);
    return { categoryIds: category ? idsWithin(category, all) : [] };
  });
  const [categories, products] = await Promise.all([reading, findProducts(scope, filters, query)]);
  const category = categories.find((entry) => entry.slug === slug);
  if (!category) return null;
  const parent = categories.find(({ id }) => id === category.parentId);
  return {
    slug: category.slug,
    name: category.name,
    tagline: category.tagline,
    parent: parent ? named(parent) : null,
    children: categories.filter(({ parentId }) => parentId === category.id).map(named),
    products: products.page,
    sort: products.sort,
    count: isFiltered(filters) ? await countProducts(products) : null,
  };
}

const named = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });

function isFiltered({ text, minCents, maxCents, minRating, inStock, onEvent }: ProductFilters): boolean {
  return text !== "" || minCents !== null || maxCents !== null || minRating !== null || inStock || onEvent;
}
