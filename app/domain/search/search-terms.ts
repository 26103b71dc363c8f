/** Words that say nothing about a product. */
const EMPTY = new Set(["and", "the", "of", "for", "with", "on", "in", "an", "to", "cm", "mm"]);

/** More words than this make a search no narrower, only slower. */
export const MAX_WORDS = 8;

const MAX_LENGTH = 40;

/**
 * The words of a text as they are stored and looked for: lower case, without accents and apostrophes, of two
 * letters or digits at least, in the singular.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
  const words = plain.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word)).map((word) => singular(word.slice(0, MAX_LENGTH)));
}

/**
 * English plurals only, by four rules; the words of searches and of products go through the same ones, so a word
 * that is no plural loses nothing but its last letter on both sides. A real stemmer would also make one of
 * "organ" and "organic", and its roots ("potteri") can't be shown to anybody.
 */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** What a product can be found by. */
export interface SearchableProduct {
  title: string;
  tags: readonly string[];
  options: readonly { readonly values: readonly string[] }[];
  shopName: string;
  categoryName: string;
}

/** What stands before a term that is a word of the title. No word begins with it. */
export const TITLE_MARK = "=";

/** A term as it is stored where it is a word of the title. */
export const inTitle = (term: string): string => TITLE_MARK + term;

/** From so many letters on the last word of a search may be only begun. */
const BEGUN_FROM = 3;

/**
 * The terms of a product, each once, in alphabetical order: `Product.searchTerms`. Words of the title are marked
 * ({@link inTitle}) and not there without the mark, so that an index tells the products with a word in their title
 * from all others with it. Words that begin like one of the title count with it: of all that a begun word may become
 * a product then has everything marked or nothing, and is in one of two lists, never in both.
 */
export function searchTerms(product: SearchableProduct): string[] {
  const { title, tags, options, shopName, categoryName } = product;
  const beginnings = new Set(wordsOf(title).map(beginningOf));
  const texts = [title, ...tags, ...options.flatMap(({ values }) => values), shopName, categoryName];
  const terms = new Set(texts.flatMap(wordsOf));
  return [...terms].map((term) => (beginnings.has(beginningOf(term)) ? inTitle(term) : term)).sort();
}

const beginningOf = (word: string) => word.slice(0, BEGUN_FROM);

/** What somebody looks for. */
export interface SearchWords {
  /** Each once, in the order they were typed. */
  words: string[];
  /** The one that may be only begun: the last, if it has three letters at least. */
  begun: string | null;
}

/** The words of a search as it was typed; more than {@link MAX_WORDS} are left out. */
export function readWords(text: string): SearchWords {
  const words = [...new Set(wordsOf(text))].slice(0, MAX_WORDS);
  const last = words.at(-1);
  return { words, begun: last !== undefined && last.length >= BEGUN_FROM ? last : null };
}
