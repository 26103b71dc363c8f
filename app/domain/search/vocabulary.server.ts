import {
  both,
  db,
  gte,
  isDuplicateKey,
  lt,
  oneOf,
  RetryTransaction,
  startsWith,
  transaction,
} from "~/db/index.server";

import { TITLE_MARK, type SearchWords } from "./search-terms";

/** Words that begin alike are taken this many at most; more than that say nothing. */
const MAX_ENDINGS = 50;

const MAX_LOOK_ALIKES = 2_000;

const WRITTEN_AT_ONCE = 500;

/** One word of a search: the terms that it may stand for, and how many products have them, as far as known. */
export interface LookedUpWord {
  word: string;
  terms: string[];
  products: number;
}

/** As a range, which an index answers in its order on both databases; behind no begun word stands U+10FFFF. */
const beginningWith = (begun: string) => both(gte(begun), lt(`${begun}\u{10FFFF}`));

/**
 * What the words of a search stand for, the rarest first: each for itself, and the last, which may be only begun,
 * for all known terms that begin with it. Two queries at most.
 */
export async function lookUp({ words, begun }: SearchWords): Promise<LookedUpWord[]> {
  if (words.length === 0) return [];
  const select = ["term", "products"] as const;
  const [known, endings] = await Promise.all([
    words.length > 1 || begun === null
      ? db.searchTerm.findMany({ where: { term: oneOf(words) }, select, limit: words.length })
      : [],
    begun === null
      ? []
      : db.searchTerm.findMany({
          where: { term: beginningWith(begun) },
          orderBy: { term: 1 },
          select,
          limit: MAX_ENDINGS,
        }),
  ]);
  const counts = new Map(known.map(({ term, products }) => [term, products]));
  return words
    .map((word) => {
      if (word !== begun) return { word, terms: [word], products: counts.get(word) ?? 0 };
      const terms = [...new Set([word, ...endings.map(({ term }) => term)])];
      return { word, terms, products: endings.reduce((sum, { products }) => sum + products, 0) };
    })
    .sort((a, b) => a.products - b.products);
}

/**
 * Counts anew which terms published products have, and writes what has changed, some terms at a time. What is stored
 * is advice: a search for a term that is not known yet finds its products all the same, only words that are begun
 * and misspelt ones need the list.
 * @param signal once it is aborted no further terms are written; the next counting finds them
 * @returns how many terms were written or removed
 */
export async function refreshVocabulary(signal?: AbortSignal): Promise<number> {
  const counted = await db.product.aggregate<{ id: string; products: number }>([
    { $match: { status: "PUBLISHED" } },
    { $unwind: "$searchTerms" },
    { $group: { _id: { $ltrim: { input: "$searchTerms", chars: TITLE_MARK } }, products: { $sum: 1 } } },
  ]);
  const current = new Map(counted.map(({ id, products }) => [id, products]));
  const known = await db.searchTerm.findMany({ select: ["term", "products"] });
  const stored = new Map(known.map(({ term, products }) => [term, products]));
  const terms = [...new Set([...stored.keys(), ...current.keys()])];
  const changed = terms.filter((term) => stored.get(term) !== current.get(term));
  let written = 0;
  while (written < changed.length && !signal?.aborted) {
    const batch = changed.slice(written, written + WRITTEN_AT_ONCE);
    await replaceTerms(batch, current);
    written += batch.length;
  }
  return written;
}

/** No term that stays is missing in between; whoever counts at the same time collides and is run again. */
async function replaceTerms(terms: readonly string[], current: ReadonlyMap<string, number>): Promise<void> {
  const rows = terms.map((term) => ({ term, products: current.get(term) ?? 0 }));
  const there = rows.filter(({ products }) => products > 0);
  await transaction(async (tx) => {
    await tx.searchTerm.deleteMany({ where: { term: oneOf(terms) } });
    try {
      if (there.length > 0) await tx.searchTerm.createMany(there);
    } catch (error) {
      throw isDuplicateKey(error, "term") ? new RetryTransaction(error) : error;
    }
  });
}

/** Known terms with a word's first letter, which people rarely get wrong. */
export function termsLike(word: string): Promise<{ term: string; products: number }[]> {
  return db.searchTerm.findMany({
    where: { term: startsWith(word.slice(0, 1)) },
    select: ["term", "products"],
    limit: MAX_LOOK_ALIKES,
  });
}
