import { commentsByCategory, generalComments, type Comments } from "./review-texts";

/** How many of a hundred reviewers give so many stars. */
const STARS = [
  [5, 58],
  [4, 27],
  [3, 9],
  [2, 4],
  [1, 2],
] as const;

export function pickStars(random: () => number): number {
  let left = random() * 100;
  for (const [stars, share] of STARS) {
    left -= share;
    if (left < 0) return stars;
  }
  return 5;
}

/**
 * Words that fit the stars and the kind of thing: one sentence, sometimes two; null when everything has been said.
 * @param isNew whether nobody has said a sentence of the same thing yet
 */
export function commentFor(
  rating: number,
  category: string | null,
  isNew: (sentence: string) => boolean,
  random: () => number,
): string | null {
  const tone: keyof Comments = rating >= 4 ? "glad" : rating === 3 ? "mixed" : "cross";
  const special = (category !== null && commentsByCategory[category]?.[tone]) || [];
  const general = generalComments[tone].filter(isNew);
  const fitting = special.filter(isNew);
  const first = pick(random() < 0.7 && fitting.length > 0 ? fitting : general, random);
  if (first === null || random() > 0.35) return first;
  const second = pick(
    general.filter((sentence) => sentence !== first),
    random,
  );
  return second === null ? first : `${first} ${second}`;
}

export function pick<T>(items: readonly T[], random: () => number): T | null {
  return items[Math.floor(random() * items.length)] ?? null;
}
