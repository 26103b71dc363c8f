import { termsLike, type LookedUpWord } from "./vocabulary.server";

/**
 * A spelling with known words only, for a search that found nothing: each unknown word is replaced by the known one
 * that is one change away (two for long words) and most common. null if a word has none, or all are known.
 */
export async function didYouMean(text: readonly LookedUpWord[], typed: readonly string[]) {
  const unknown = text.filter(({ products }) => products === 0);
  if (unknown.length === 0) return null;
  const meant = new Map<string, string>();
  for (const { word } of unknown) {
    const reach = word.length > 5 ? 2 : 1;
    const [best] = (await termsLike(word))
      .map(({ term, products }) => ({ term, products, changes: changesBetween(word, term, reach) }))
      .filter(({ changes }) => changes <= reach)
      .sort((a, b) => a.changes - b.changes || b.products - a.products);
    if (!best) return null;
    meant.set(word, best.term);
  }
  return typed.map((word) => meant.get(word) ?? word).join(" ");
}

/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to make one word of another
 * (optimal string alignment); anything above `limit` if it is more.
 */
export function changesBetween(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    before = last;
    last = current;
  }
  return last[to.length] ?? limit + 1;
}
