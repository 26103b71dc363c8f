import { z } from "zod";

import { personName } from "~/domain/identity/person-name-schema.server";
import { countryCodes } from "~/lib/countries";

const line = (label: string, max = 100) =>
  z
    .string({ error: `Please enter ${label}.` })
    .trim()
    .min(1, `Please enter ${label}.`)
    .max(max, `Please keep this under ${max} characters.`);

const optionalLine = z
  .string()
  .trim()
  .max(100, "Please keep this under 100 characters.")
  .optional()
  .transform((value) => value || null);

/** A postal address as forms send it. */
export const addressSchema = z.object({
  name: personName("Please enter the recipient’s name."),
  line1: line("street and number"),
  line2: optionalLine,
  city: line("the town or city"),
  region: optionalLine,
  postalCode: line("the postal code", 16),
  country: z.enum(countryCodes, { error: "Please choose a country." }),
  phone: z
    .string()
    .trim()
    .regex(/^[+()\d\s./-]{5,30}$/, "Please enter a phone number, or leave this empty.")
    .optional()
    .or(z.literal(""))
    .transform((value) => value || null),
});

/** The first step of the checkout: whom to tell, where to send. */
export const checkoutAddressSchema = addressSchema.extend({
  email: z
    .email({ error: "Please enter an e-mail address like name@example.com." })
    .trim()
    .toLowerCase()
    .max(254),
  /** Whether a signed-in shopper wants it in the address book, too. */
  save: z.literal("on").optional(),
});
