import { type StarCounts } from "~/db/index.server";

const STARS = ["one", "two", "three", "four", "five"] as const satisfies readonly (keyof StarCounts)[];

/** What a product says of its ratings while it has none. */
export const unrated = {
  ratingSum: 0,
  ratingCount: 0,
  rating: 0,
  starCounts: { one: 0, two: 0, three: 0, four: 0, five: 0 },
} as const;

/**
 * What one more rating adds to a product, but for the mean.
 * @param stars from 1 to 5
 * @throws RangeError for a rating that is none
 */
export function oneMoreRating(stars: number) {
  const name = STARS[stars - 1];
  if (name === undefined) throw new RangeError(`${stars} is no rating.`);
  return { ratingSum: stars, ratingCount: 1, [`starCounts.${name}` as const]: 1 };
}

/** How often each rating was given, counted from ratings of 1 to 5. */
export function countStars(ratings: readonly number[]): StarCounts {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = STARS.map(
    (_, index) => ratings.filter((stars) => stars === index + 1).length,
  );
  return { one, two, three, four, five };
}

/** How many gave one star, two … five, in this order. */
export const distributionOf = (counts: StarCounts): number[] => STARS.map((name) => counts[name]);

/** The mean of ratings; 0 while there are none. */
export function meanRating(sum: number, count: number): number {
  return count === 0 ? 0 : sum / count;
}
