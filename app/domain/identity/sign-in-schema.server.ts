import { z } from "zod";

import { MAX_PASSWORD_LENGTH } from "./verify-password.server";

/** The sign-in form, the same for shoppers, sellers and administrators. */
export const signInSchema = z.object({
  email: z
    .string({ error: "Please enter your e-mail." })
    .trim()
    .toLowerCase()
    .max(254, "That is too long for an e-mail.")
    .pipe(z.email("Please enter an e-mail address like name@example.com.")),
  password: z
    .string({ error: "Please enter your password." })
    .max(MAX_PASSWORD_LENGTH, "That is too long for a password."),
});
