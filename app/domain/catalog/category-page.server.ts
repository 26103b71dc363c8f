import { db, gt, gte, lt, lte, oneOf, type Product, type Where } from "~/db/index.server";
import { readPosition, toPage, type Page, type Position } from "~/lib/pagination.server";

import { cardFields, toCards, type ProductCard } from "./product-cards.server";
import { sorts, type SortName } from "./sorts";
import { visibleProducts } from "./visibility.server";

export const CATEGORY_PAGE_SIZE = 24;

export interface CategoryFilters {
  minCents: number | null;
  maxCents: number | null;
  /** Leaves out what is sold out. */
  inStock: boolean;
  sort: SortName;
}

export interface CategoryPage {
  slug: string;
  name: string;
  tagline: string;
  parent: { slug: string; name: string } | null;
  children: { slug: string; name: string }[];
  products: Page<ProductCard>;
}

/**
 * A page of a category's visible products, those of its subcategories included; null if there is no such
 * category. Prices are compared with each product's lowest.
 */
export async function getCategoryPage(
  slug: string,
  filters: CategoryFilters,
  query: URLSearchParams,
): Promise<CategoryPage | null> {
  const category = await db.category.findFirst({ where: { slug } });
  if (!category) return null;
  const [children, parent, visible] = await Promise.all([
    db.category.findMany({ where: { parentId: category.id }, orderBy: { position: 1 } }),
    category.parentId ? db.category.findFirst({ where: { id: category.parentId } }) : null,
    visibleProducts(),
  ]);
  const within = children.length === 0 ? category.id : oneOf([category.id, ...children.map(({ id }) => id)]);
  const page = await findProducts({ ...visible, categoryId: within }, filters, query);
  return {
    slug: category.slug,
    name: category.name,
    tagline: category.tagline,
    parent: parent && { slug: parent.slug, name: parent.name },
    children: children.map((child) => ({ slug: child.slug, name: child.name })),
    products: { ...page, rows: await toCards(page.rows) },
  };
}

async function findProducts(within: Where<Product>, filters: CategoryFilters, query: URLSearchParams) {
  const { field, direction } = sorts[filters.sort];
  const list = `products:${filters.sort}`;
  const position = readPosition(query, list);
  const towards = position?.towards === "before" ? (direction === 1 ? -1 : 1) : direction;
  const conditions: Where<Product>[] = [
    ...(filters.minCents === null ? [] : [{ fromCents: gte(filters.minCents) }]),
    ...(filters.maxCents === null ? [] : [{ fromCents: lte(filters.maxCents) }]),
    ...(filters.inStock ? [{ inStock: true }] : []),
    ...(position ? [beyond(field, towards, position)] : []),
  ];
  const found = await db.product.findMany({
    where: { ...within, ...(conditions.length > 0 && { AND: conditions }) },
    orderBy: [{ [field]: towards }, { id: towards }],
    limit: CATEGORY_PAGE_SIZE + 1,
    select: cardFields,
  });
  return toPage(found, {
    name: list,
    size: CATEGORY_PAGE_SIZE,
    position,
    valueOf: (row) => Number(row[field]),
  });
}

/** Rows past the position; equal values are told apart by id. */
function beyond(
  field: (typeof sorts)[SortName]["field"],
  towards: 1 | -1,
  position: Position,
): Where<Product> {
  const [atLeast, past] = towards === 1 ? [gte, gt] : [lte, lt];
  const value = field === "createdAt" ? new Date(position.value) : position.value;
  // The range on the sorted field stands alone, so that an index scan begins at the position.
  return {
    AND: [{ [field]: atLeast(value) }, { OR: [{ [field]: past(value) }, { id: past(position.id) }] }],
  };
}
