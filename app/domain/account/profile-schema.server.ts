import { z } from "zod";

import { personNameSchema } from "~/domain/identity/person-name-schema.server";

/** What a shopper says of themself. */
export const profileSchema = z.object({
  name: personNameSchema,
  removeAvatar: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});
