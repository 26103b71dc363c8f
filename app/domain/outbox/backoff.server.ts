/** How often an entry is tried before it is given up: with the pauses below, over about half a day. */
export const MAX_ATTEMPTS = 14;

const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 6 * 60 * 60_000;

/**
 * How long to wait after the n-th failed attempt, in milliseconds: five seconds, doubled each time. Up to half of it
 * is left to chance, so that entries that failed together don't come back together.
 * @param random a number from 0 to 1
 */
export function pauseAfter(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE);
  return Math.round(longest * (1 - random() / 2));
}
