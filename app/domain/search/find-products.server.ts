import { gte, oneOf, type Product, type Where } from "~/db/index.server";
import { toCards, type ProductCard } from "~/domain/catalog/product-cards.server";
import { DEFAULT_SORT, DEFAULT_TEXT_SORT, sorts, type SortName } from "~/domain/catalog/sorts";
import { visibleProducts } from "~/domain/catalog/visibility.server";
import { readPosition, toPage, type Page, type Position } from "~/lib/pagination.server";

import { PRODUCTS_PAGE_SIZE, type ProductFilters } from "./filters";
import { withinBounds, type WithinBounds } from "./price-bounds.server";
import { productsOnEvent } from "./products-on-event.server";
import { readInOrder, type SortField } from "./read-in-order.server";
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
  /** The condition that all satisfy, for counting, but so many besides. */
  where: Where<Product>;
  besides: number;
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
  const { minRating, inStock } = filters;
  // The rarest word comes first: an index narrows by one of them, the others are looked at in what it finds.
  const unpriced: Where<Product>[] = [
    { status: visible.status },
    // A text narrows more than all categories together do.
    ...(words.length > 0 && everywhere ? [] : [{ categoryId: anyOf(categoryIds) }]),
    ...(shopId === null ? [] : [{ shopId }]),
    ...(visible.shopId ? [{ shopId: visible.shopId }] : []),
    ...(minRating === null ? [] : [{ rating: gte(minRating) }]),
    // Of what is sold out nothing is to be had at a sale either.
    ...(inStock || onEvent !== null ? [{ inStock: true }] : []),
    ...(onEvent === null ? [] : [{ id: oneOf(onEvent) }]),
  ];
  const anyOrder = [...words.map(anywhere), ...unpriced];
  const wordless = filters.text !== "" && words.length === 0;
  const priced = wordless ? { conditions: [], onSale: [] } : await withinBounds(anyOrder, filters);
  const scoped = { ...priced, conditions: [...unpriced, ...priced.conditions] };
  const conditions = [...anyOrder, ...priced.conditions];
  const page = wordless
    ? { rows: [], previous: null, next: null }
    : sort === "relevance"
      ? await readRanked(words, scoped, query)
      : await readPage({ ...priced, conditions }, sort, query);
  return { page, sort, words, where: { AND: conditions }, besides: priced.onSale.length };
}

function sortOf(asked: SortName | null, forText: boolean): SortName {
  if (asked === "relevance" && !forText) return "best-selling";
  return asked ?? (forText ? DEFAULT_TEXT_SORT : DEFAULT_SORT);
}

const anyOf = <Value>(values: readonly Value[]) => {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : oneOf(values);
};

async function readPage({ conditions, onSale }: WithinBounds, sort: SortName, query: URLSearchParams) {
  const { field, direction: usual } = sorts[sort];
  const name = `products:${sort}`;
  const position = positionOf(query, name, field);
  const direction = position?.towards === "before" ? (usual === 1 ? -1 : 1) : usual;
  const limit = PRODUCTS_PAGE_SIZE + 1;
  const found = await readInOrder({
    lists: [conditions],
    besides: onSale,
    field,
    direction,
    position,
    limit,
  });
  const page = toPage(found, {
    name,
    size: PRODUCTS_PAGE_SIZE,
    position,
    valueOf: (row) => Number(row[field]),
  });
  return { ...page, rows: await toCards(page.rows) };
}

/** Values that the field cannot have are no position. */
function positionOf(query: URLSearchParams, name: string, field: SortField): Position | null {
  const position = readPosition(query, name, { fractions: field === "rating" });
  const fits = field === "createdAt" || Math.abs(position?.value ?? 0) < 2 ** 31;
  return fits ? position : null;
}
