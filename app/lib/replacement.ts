/** A process that has lived for less, in milliseconds, died of something that its successor will meet, too. */
const QUICK = 10_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;
/** Quick deaths in a row after which nobody is put in the place any more: with the pauses between them, half a minute. */
export const MOST_QUICK_DEATHS = 8;

/**
 * The place of one process that is replaced whenever it dies: at once after a long life, after a pause that doubles
 * while its successors die young, and in the end not at all.
 * @returns tells, after a life of so many milliseconds, how many to wait for the next process, or null for none
 */
export function createReplacement(): (lived: number) => number | null {
  let quick = 0;
  return (lived) => {
    quick = lived < QUICK ? quick + 1 : 0;
    if (quick >= MOST_QUICK_DEATHS) return null;
    return quick === 0 ? 0 : Math.min(FIRST_PAUSE * 2 ** (quick - 1), LONGEST_PAUSE);
  };
}
