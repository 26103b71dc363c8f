import { z } from "zod";

import { isEasy } from "./easy-password.server";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, passwordLength } from "./verify-password.server";

/** A password someone chooses. Length is what makes it hard to guess; rules about its signs only make it hard to remember. */
export const newPasswordSchema = z
  .string({ error: "Please choose a password." })
  .refine((password) => passwordLength(password) >= MIN_PASSWORD_LENGTH, {
    error: `A password needs at least ${MIN_PASSWORD_LENGTH} characters.`,
    abort: true,
  })
  .refine((password) => passwordLength(password) <= MAX_PASSWORD_LENGTH, {
    error: "That is too long for a password.",
    abort: true,
  })
  .refine((password) => !isEasy(password), "Too many people use this password. Please choose another one.");

/**
 * Whether a password is what everybody knows of its owner.
 * @param known e-mail, name: compared without case and spaces
 */
export function isPersonal(password: string, known: readonly string[]): boolean {
  const plain = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const own = plain(password);
  return known.some((text) => [plain(text), plain(text.split("@")[0] ?? "")].includes(own));
}

/** What is said next to a password that {@link isPersonal}. */
export const PERSONAL_PASSWORD =
  "Your name or e-mail is the first thing that others try. Please choose another one.";
