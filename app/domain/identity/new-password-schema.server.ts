import { dictionary } from "@zxcvbn-ts/language-common";
import { z } from "zod";

import { MAX_PASSWORD_LENGTH } from "./verify-password.server";

/** Length is what makes a password hard to guess; rules about its signs only make it hard to remember. */
export const MIN_PASSWORD_LENGTH = 10;

/** What is tried first by whoever guesses. Shorter ones are refused for their length. */
const common = new Set(
  (dictionary["passwords"] as string[]).filter((password) => password.length >= MIN_PASSWORD_LENGTH),
);

/** A password someone chooses. */
export const newPasswordSchema = z
  .string({ error: "Please choose a password." })
  .min(MIN_PASSWORD_LENGTH, `A password needs at least ${MIN_PASSWORD_LENGTH} characters.`)
  .max(MAX_PASSWORD_LENGTH, "That is too long for a password.")
  .refine((password) => !isCommon(password), "Too many people use this password. Please choose another one.");

/** Also one sign over and over, and a short piece again and again. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  return common.has(lower) || /^(.)\1*$/u.test(lower) || repeats(lower);
}

/** Whether it is a short piece again and again: "abcabcabcabc". */
function repeats(password: string): boolean {
  return /^(.{1,4})\1{2,}$/u.test(password);
}

/**
 * Whether a password is what everybody knows of its owner.
 * @param known e-mail, name: compared without case and spaces
 */
export function isPersonal(password: string, known: readonly string[]): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, "");
  const own = plain(password);
  return known.some((text) => [plain(text), plain(text.split("@")[0] ?? "")].includes(own));
}

/** What is said next to a password that {@link isPersonal}. */
export const PERSONAL_PASSWORD =
  "Your name or e-mail is the first thing that others try. Please choose another one.";
