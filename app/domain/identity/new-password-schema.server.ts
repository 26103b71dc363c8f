import { z } from "zod";

import { MAX_PASSWORD_LENGTH } from "./verify-password.server";

/** Length is what makes a password hard to guess; rules about its signs only make it hard to remember. */
export const MIN_PASSWORD_LENGTH = 10;

/** A password someone chooses. */
export const newPasswordSchema = z
  .string({ error: "Please choose a password." })
  .min(MIN_PASSWORD_LENGTH, `A password needs at least ${MIN_PASSWORD_LENGTH} characters.`)
  .max(MAX_PASSWORD_LENGTH, "That is too long for a password.");
