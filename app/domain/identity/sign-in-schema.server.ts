import { z } from "zod";

import { MAX_PASSWORD_LENGTH, passwordLength } from "./verify-password.server";

/** An e-mail address as people type it; stored and compared in lower case. */
export const emailSchema = z
  .string({ error: "Please enter your e-mail." })
  .trim()
  .toLowerCase()
  .max(254, "That is too long for an e-mail.")
  .pipe(z.email("Please enter an e-mail address like name@example.com."));

/** A password as it is asked for, which says nothing about how long it must be. */
export const currentPasswordSchema = z
  .string({ error: "Please enter your password." })
  .refine((typed) => passwordLength(typed) <= MAX_PASSWORD_LENGTH, "That is too long for a password.");

/** The sign-in form, the same for shoppers, sellers and administrators. */
export const signInSchema = z.object({
  email: emailSchema,
  password: currentPasswordSchema,
  /** The box is ticked or not sent at all. */
  keep: z
    .literal("on")
    .optional()
    .catch(undefined)
    .transform((value) => value === "on"),
});
