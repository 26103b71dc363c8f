import { beyond, db, oneOf, type Product, type Where } from "~/db/index.server";
import { cardFields, toCards, type ProductCard } from "~/domain/catalog/product-cards.server";
import { readPosition, toPage, type Page, type Position } from "~/lib/pagination.server";

import { PRODUCTS_PAGE_SIZE } from "./filters";
import { inTitle } from "./search-terms";
import { type LookedUpWord } from "./vocabulary.server";

/** 0: the products with a word in their title; 1: all others with it. */
type Rank = 0 | 1;

/** Parts the products with a word in two: none is in both (see `searchTerms`). */
const withWord = (rank: Rank, { terms }: LookedUpWord): Where<Product> => ({
  searchTerms: oneOf(rank === 0 ? terms.map(inTitle) : terms),
});

/**
 * A page of what a text has found, by relevance: first what has its rarest word in the title, then the rest, each
 * by sales. Two lists after one another, each read in the order of its index, so nothing is scored or sorted.
 * @param scoped the conditions besides the rarest word
 */
export async function readRanked(
  rarest: LookedUpWord,
  scoped: readonly Where<Product>[],
  query: URLSearchParams,
): Promise<Page<ProductCard>> {
  // Which word is the rarest may change with the list of words: a cursor of another one is no place in this list.
  const name = (rank: Rank) => `products:relevance:${rarest.word}:${rank}`;
  const start = ([0, 1] as const)
    .map((rank) => ({ rank, position: readSalesPosition(query, name(rank)) }))
    .find(({ position }) => position !== null);
  const position = start?.position ?? null;
  const backwards = position?.towards === "before";
  const towards = backwards ? 1 : -1;
  const found: (Pick<Product, (typeof cardFields)[number]> & { rank: Rank })[] = [];
  for (const rank of ranksFrom(start?.rank ?? 0, backwards)) {
    const place = rank === start?.rank ? position : null;
    const limit = PRODUCTS_PAGE_SIZE + 1 - found.length;
    const rows = await db.product.findMany({
      where: {
        AND: [
          withWord(rank, rarest),
          ...scoped,
          ...(place
            ? [beyond<Product>({ field: "soldCount", value: place.value, id: place.id }, towards)]
            : []),
        ],
      },
      orderBy: [{ soldCount: towards }, { id: towards }],
      limit,
      select: cardFields,
    });
    found.push(...rows.map((row) => ({ ...row, rank })));
    if (rows.length === limit) break;
  }
  const page = toPage(found, {
    name: (row) => name(row.rank),
    size: PRODUCTS_PAGE_SIZE,
    position,
    valueOf: (row) => row.soldCount,
  });
  return { ...page, rows: await toCards(page.rows) };
}

/** The ranks that a page may have rows of, in the order they are read. */
function ranksFrom(first: Rank, backwards: boolean): Rank[] {
  if (backwards) return first === 1 ? [1, 0] : [0];
  return first === 0 ? [0, 1] : [1];
}

/** More than the field can hold is no position. */
function readSalesPosition(query: URLSearchParams, name: string): Position | null {
  const position = readPosition(query, name);
  return Math.abs(position?.value ?? 0) < 2 ** 31 ? position : null;
}
