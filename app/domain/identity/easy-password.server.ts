import { dictionary } from "@zxcvbn-ts/language-common";

import { MIN_PASSWORD_LENGTH } from "./verify-password.server";

/** What is tried first by whoever guesses, in lower case. */
const common = new Set(dictionary["passwords"] as string[]);

/** Tried on this site before others. */
const MARKETPLACE = "bazaar";

/** Shorter words are in passwords by chance. */
const LETTERS_OF_A_WORD = 4;

/** As many different signs have to be left where runs count as one. */
const DIFFERENT_SIGNS = 5;

/** Signs in an order that everybody knows. */
const ROWS = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Three neighbours of a row, in both directions. */
const RUNS = new Set(
  ROWS.flatMap((row) => [row, [...row].reverse().join("")]).flatMap((row) =>
    Array.from({ length: row.length - 2 }, (_, start) => row.slice(start, start + 3)),
  ),
);

/**
 * Whether a password is among the first that others try: a common one, also with digits and signs around it, a short
 * piece over and over, or little more than a run along the alphabet, the digits or the keyboard.
 */
export function isEasy(password: string): boolean {
  const plain = password.normalize("NFKC").toLowerCase();
  return common.has(plain) || isWordWithDigits(plain) || isPieceRepeated(plain) || isRun(plain);
}

/** "letmein12345", "!!welcome123!". */
function isWordWithDigits(password: string): boolean {
  const word = password.replace(/^\P{L}+/u, "").replace(/\P{L}+$/u, "");
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  return letters >= LETTERS_OF_A_WORD && (word === MARKETPLACE || common.has(word));
}

/** "abcabcabcabc"; pieces that would do as a password by themselves are none. */
function isPieceRepeated(password: string): boolean {
  return new RegExp(`^(.{1,${MIN_PASSWORD_LENGTH - 1}})\\1+$`, "su").test(password);
}

/** "0123456789", "aaaabbbbcccc", "qwertyuiop1!". */
function isRun(password: string): boolean {
  const signs = [...password];
  const inRun = new Set<number>();
  for (let index = 2; index < signs.length; index += 1) {
    const [one, two, three] = signs.slice(index - 2, index + 1) as [string, string, string];
    if ((one === two && two === three) || RUNS.has(one + two + three)) inRun.add(index - 1).add(index);
  }
  return new Set(signs.filter((_, index) => !inRun.has(index))).size < DIFFERENT_SIGNS;
}
