import { z } from "zod";

import { addressSchema } from "~/domain/checkout/address-schema.server";
import { HIDDEN_SIGN } from "~/lib/hidden-signs";
import { MAX_TOTAL_CENTS, parseMoney } from "~/lib/money";

import { isReservedShopName } from "./shop-slug";

/** In cents: whoever asks for more has mistyped. */
export const MAX_SHIPPING_CENTS = 100_000;

/** What a shop is called. */
export const shopNameSchema = z
  .string({ error: "Please enter the name of your shop." })
  .trim()
  .min(2, { error: "Please enter the name of your shop.", abort: true })
  .max(60, "Please keep this under 60 characters.")
  // Letters of any script, and none of the signs that turn or hide what stands beside them.
  .refine((name) => /[\p{L}\p{N}]/u.test(name) && !HIDDEN_SIGN.test(name), {
    error: "Please use letters and digits.",
  })
  .refine((name) => !isReservedShopName(name), {
    error: "This name would pass for a part of Bazaar. Please choose another one.",
  });

const phone = z
  .string({ error: "Please enter a phone number." })
  .trim()
  .regex(/^[+()\d\s./-]{5,30}$/, "Please enter a phone number such as +44 20 7946 0018.");

/** The phone number of a shop, which has to be reachable. */
export const shopPhoneSchema = phone;

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Please keep this under ${most.toLocaleString("en-US")} characters.`)
    .optional()
    .transform((value) => value ?? "");

/** A checkbox: only its value is ever sent. */
const checkbox = z.boolean().optional().transform(Boolean);

/** The profile's text fields; pictures arrive beside them. */
export const shopProfileSchema = z.object({
  name: shopNameSchema,
  tagline: text(120),
  description: text(4_000),
  phone: shopPhoneSchema,
  removeLogo: checkbox,
  removeBanner: checkbox,
});

/** Where a shop sends from; its phone number belongs to the profile. */
export const shopAddressSchema = addressSchema.omit({ phone: true });

/** An amount as people type it, in whole cents. */
const money = (missing: string) =>
  z.string({ error: missing }).transform((typed, context) => {
    const cents = parseMoney(typed);
    if (cents !== null) return cents;
    context.addIssue({ code: "custom", message: "Please enter an amount such as 4.90." });
    return z.NEVER;
  });

/** What a shop charges for sending a parcel, and whether couriers may collect cash for it. */
export const shopShippingSchema = z
  .object({
    flat: money("Please enter what a parcel costs, or 0.").refine((cents) => cents <= MAX_SHIPPING_CENTS, {
      error: "That is too much for a parcel: at most 1000.00.",
    }),
    freeFrom: money("")
      .refine((cents) => cents > 0, { error: "Leave this empty, or enter an amount above 0." })
      .refine((cents) => cents <= MAX_TOTAL_CENTS, { error: "No order is ever as large as that." })
      .optional(),
    acceptsCash: checkbox,
  })
  .transform(({ flat, freeFrom, acceptsCash }) => ({
    shipping: { flatCents: flat, freeFromCents: freeFrom ?? null },
    acceptsCash,
  }));
