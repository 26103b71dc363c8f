import { oneOf, type Product, type Where } from "~/db/index.server";
import { toCards, type ProductCard } from "~/domain/catalog/product-cards.server";
import { readPosition, toPage, type Page, type Position } from "~/lib/pagination.server";

import { PRODUCTS_PAGE_SIZE } from "./filters";
import { type FoundRow, type WithinBounds } from "./price-bounds.server";
import { readInOrder } from "./read-in-order.server";
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

/**
 * Parts the products with all words in two ranks, of which none shares a product. The second rank is lists in turn, one
 * for each word that may be the first one to stand elsewhere than in the title, which share none either: an "or" on the
 * words would keep the embedded engine from reading in the order of the index. In each the rarest word stays first.
 */
function withWords(rank: Rank, words: readonly LookedUpWord[]): Where<Product>[][] {
  if (rank === 0) return [words.map(inItsTitle)];
  return words.map((_, first) =>
    words.map((word, index) =>
      index < first ? inItsTitle(word) : index === first ? elsewhere(word) : anywhere(word),
    ),
  );
}

function rankOf(searchTerms: readonly string[], words: readonly LookedUpWord[]): Rank {
  return words.every(({ terms }) => terms.some((term) => searchTerms.includes(inTitle(term)))) ? 0 : 1;
}

/**
 * A page of what a text has found, by relevance: first what has all its words in the title, then the rest, each by
 * sales. Two lists after one another, each read in the order of its index, so nothing is scored or sorted.
 * @param words of the text, the rarest first
 * @param scoped the conditions besides the words, and what is found besides them
 */
export async function readRanked(
  words: readonly LookedUpWord[],
  scoped: WithinBounds,
  query: URLSearchParams,
): Promise<Page<ProductCard>> {
  const name = (rank: Rank) => `products:relevance:${rank}`;
  const start = ([0, 1] as const)
    .map((rank) => ({ rank, position: readSalesPosition(query, name(rank)) }))
    .find(({ position }) => position !== null);
  const position = start?.position ?? null;
  const backwards = position?.towards === "before";
  const towards = backwards ? 1 : -1;
  const found: (FoundRow & { rank: Rank })[] = [];
  for (const rank of ranksFrom(start?.rank ?? 0, backwards)) {
    const place = rank === start?.rank ? position : null;
    const limit = PRODUCTS_PAGE_SIZE + 1 - found.length;
    const rows = await readInOrder({
      lists: withWords(rank, words).map((conditions) => [...conditions, ...scoped.conditions]),
      besides: scoped.onSale.filter(({ searchTerms }) => rankOf(searchTerms, words) === rank),
      ...{ field: "soldCount", direction: towards, position: place, limit },
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
