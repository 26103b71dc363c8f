import { db, oneOf, startsWith, transaction } from "~/db/index.server";

import { TITLE_MARK, type SearchWords } from "./search-terms";

/** Words that begin alike are taken this many at most; more than that say nothing. */
const MAX_ENDINGS = 50;

const MAX_LOOK_ALIKES = 2_000;

/** One word of a search: the terms that it may stand for, and how many products have them, as far as known. */
export interface LookedUpWord {
  word: string;
  terms: string[];
  products: number;
}

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
          where: { term: startsWith(begun) },
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
 * Counts anew which terms published products have. What is stored is advice: a search for a term that is not known
 * yet finds its products all the same, only words that are begun and misspelt ones need the list.
 * @returns how many terms there are
 */
export async function refreshVocabulary(): Promise<number> {
  const counted = await db.product.aggregate<{ id: string; products: number }>([
    { $match: { status: "PUBLISHED" } },
    { $unwind: "$searchTerms" },
    { $group: { _id: { $ltrim: { input: "$searchTerms", chars: TITLE_MARK } }, products: { $sum: 1 } } },
  ]);
  const rows = counted.map(({ id, products }) => ({ term: id, products }));
  await transaction(async (tx) => {
    await tx.searchTerm.deleteMany({ where: {} });
    await tx.searchTerm.createMany(rows);
  });
  return rows.length;
}

/** Known terms with a word's first letter, which people rarely get wrong. */
export function termsLike(word: string): Promise<{ term: string; products: number }[]> {
  return db.searchTerm.findMany({
    where: { term: startsWith(word.slice(0, 1)) },
    select: ["term", "products"],
    limit: MAX_LOOK_ALIKES,
  });
}
