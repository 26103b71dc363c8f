import { beyond, db, oneOf, type Product, type Where } from "~/db/index.server";
import { cardFields, toCards, type ProductCard } from "~/domain/catalog/product-cards.server";
import { readPosition, toPage, type Page, type Position } from "~/lib/pagination.server";

import { PRODUCTS_PAGE_SIZE } from "./filters";
import { inTitle } from "./search-terms";
import { type LookedUpWord } from "./vocabulary.server";

/** 0: the products that have all words in their title; 1: all others that have them. */
type Rank = 0 | 1;

/** A word that a product has, in its title or elsewhere. */
export const anywhere = ({ terms }: LookedUpWord): Where<Product> => ({
  searchTerms: oneOf(terms.flatMap((term) => [inTitle(term), term])),
});

const inItsTitle = ({ terms }: LookedUpWord): Where<Product> => ({ searchTerms: oneOf(terms.map(inTitle)) });

/** A product has a word either in its title or elsewhere (see `searchTerms`). */
const elsewhere = ({ terms }: LookedUpWord): Where<Product> => ({ searchTerms: oneOf(terms) });

/** Parts the products with all words in two: none is in both. The first word's condition stays first. */
function withWords(rank: Rank, words: readonly LookedUpWord[]): Where<Product>[] {
  if (rank === 0) return words.map(inItsTitle);
  return words.length === 1 ? words.map(elsewhere) : [...words.map(anywhere), { OR: words.map(elsewhere) }];
}

/**
 * A page of what a text has found, by relevance: first what has all its words in the title, then the rest, each by
 * sales. Two lists after one another, each read in the order of its index, so nothing is scored or sorted.
 * @param words of the text, the rarest first
 * @param scoped the conditions besides the words
 */
export async function readRanked(
  words: readonly LookedUpWord[],
  scoped: readonly Where<Product>[],
  query: URLSearchParams,
): Promise<Page<ProductCard>> {
  const name = (rank: Rank) => `products:relevance:${rank}`;
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
          ...withWords(rank, words),
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
