import { beyond, db, gte, lte, oneOf, type ListPlace, type Product, type Where } from "~/db/index.server";
import { cardFields, toCards, type ProductCard } from "~/domain/catalog/product-cards.server";
import { DEFAULT_SORT, DEFAULT_TEXT_SORT, sorts, type SortName } from "~/domain/catalog/sorts";
import { visibleProducts } from "~/domain/catalog/visibility.server";
import { readPosition, toPage, type Page, type Position } from "~/lib/pagination.server";

import { PRODUCTS_PAGE_SIZE, type ProductFilters } from "./filters";
import { productsOnEvent } from "./products-on-event.server";
import { anywhere, readRanked } from "./read-ranked.server";
import { readWords } from "./search-terms";
import { lookUp, type LookedUpWord } from "./vocabulary.server";

/** Where to look. */
export interface Scope {
  categoryIds: readonly string[];
  /** These are all categories there are. */
  everywhere?: boolean;
  shopId?: string | null;
}

export interface FoundProducts {
  page: Page<ProductCard>;
  /** The order it is in. */
  sort: SortName;
  /** What the words of the text were taken for; none if there is no text, or no word in it. */
  words: LookedUpWord[];
  /** The condition they satisfy, for counting. */
  where: Where<Product>;
}

/**
 * The visible products in some categories that pass the filters, a page of them. The scope may still be on its way,
 * so that what does not depend on it is read meanwhile. A text without a word finds nothing.
 */
export async function findProducts(
  scope: Scope | Promise<Scope>,
  filters: ProductFilters,
  query: URLSearchParams,
): Promise<FoundProducts> {
  const [{ categoryIds, everywhere = false, shopId = null }, visible, words, onEvent] = await Promise.all([
    scope,
    visibleProducts(),
    lookUp(readWords(filters.text)),
    filters.onEvent ? productsOnEvent() : null,
  ]);
  const sort = sortOf(filters.sort, filters.text !== "");
  const { minCents, maxCents, minRating, inStock } = filters;
  // The rarest word comes first: an index narrows by one of them, the others are looked at in what it finds.
  const scoped: Where<Product>[] = [
    { status: visible.status },
    // A text narrows more than all categories together do.
    ...(words.length > 0 && everywhere ? [] : [{ categoryId: anyOf(categoryIds) }]),
    ...(shopId === null ? [] : [{ shopId }]),
    ...(visible.shopId ? [{ shopId: visible.shopId }] : []),
    ...(minCents === null ? [] : [{ fromCents: gte(minCents) }]),
    ...(maxCents === null ? [] : [{ fromCents: lte(maxCents) }]),
    ...(minRating === null ? [] : [{ rating: gte(minRating) }]),
    // Of what is sold out nothing is to be had at a sale either.
    ...(inStock || onEvent !== null ? [{ inStock: true }] : []),
    ...(onEvent === null ? [] : [{ id: oneOf(onEvent) }]),
  ];
  const conditions = [...words.map(anywhere), ...scoped];
  const page =
    filters.text !== "" && words.length === 0
      ? { rows: [], previous: null, next: null }
      : sort === "relevance"
        ? await readRanked(words, scoped, query)
        : await readPage(conditions, sort, query);
  return { page, sort, words, where: { AND: conditions } };
}

function sortOf(asked: SortName | null, forText: boolean): SortName {
  if (asked === "relevance" && !forText) return "best-selling";
  return asked ?? (forText ? DEFAULT_TEXT_SORT : DEFAULT_SORT);
}

const anyOf = <Value>(values: readonly Value[]) => {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : oneOf(values);
};

async function readPage(conditions: readonly Where<Product>[], sort: SortName, query: URLSearchParams) {
  const { field, direction } = sorts[sort];
  const name = `products:${sort}`;
  const position = positionOf(query, name, field);
  const towards = position?.towards === "before" ? (direction === 1 ? -1 : 1) : direction;
  const found = await db.product.findMany({
    where: {
      AND: [...conditions, ...(position ? [beyond<Product>(placeOf(field, position), towards)] : [])],
    },
    orderBy: [{ [field]: towards }, { id: towards }],
    limit: PRODUCTS_PAGE_SIZE + 1,
    select: cardFields,
  });
  const page = toPage(found, {
    name,
    size: PRODUCTS_PAGE_SIZE,
    position,
    valueOf: (row) => Number(row[field]),
  });
  return { ...page, rows: await toCards(page.rows) };
}

type SortField = (typeof sorts)[SortName]["field"];

/** Values that the field cannot have are no position. */
function positionOf(query: URLSearchParams, name: string, field: SortField): Position | null {
  const position = readPosition(query, name, { fractions: field === "rating" });
  const fits = field === "createdAt" || Math.abs(position?.value ?? 0) < 2 ** 31;
  return fits ? position : null;
}

function placeOf(field: SortField, { value, id }: Position): ListPlace<Product> {
  return field === "createdAt" ? { field, value: new Date(value), id } : { field, value, id };
}
