import { z } from "zod";

import { addressSchema } from "~/domain/checkout/address-schema.server";

/** An address of the address book, as its form sends it. */
export const savedAddressSchema = addressSchema.extend({
  label: z
    .string({ error: "Please give it a name, such as “Home”." })
    .trim()
    .min(1, "Please give it a name, such as “Home”.")
    .max(40, "Please keep this under 40 characters."),
  isDefault: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});
