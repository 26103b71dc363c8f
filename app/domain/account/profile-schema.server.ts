import { z } from "zod";

/** What a shopper says of themself. */
export const profileSchema = z.object({
  name: z
    .string({ error: "Please enter your name." })
    .trim()
    .min(1, "Please enter your name.")
    .max(100, "Please keep this under 100 characters."),
  removeAvatar: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});
