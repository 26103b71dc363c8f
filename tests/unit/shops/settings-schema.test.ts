import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";

import {
  shopAddressSchema,
  shopNameSchema,
  shopPhoneSchema,
  shopProfileSchema,
  shopShippingSchema,
} from "~/domain/shops/settings-schema.server";

/** What a form with these fields comes to, as a browser would send it. */
function terms(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const submission = parseWithZod(form, { schema: shopShippingSchema });
  return submission.status === "success" ? submission.value : (submission.error ?? {});
}

describe("what a shop charges", () => {
  test.each([
    [{ flat: "4.90", freeFrom: "50", acceptsCash: "on" }, 490, 5000, true],
    [{ flat: "0", freeFrom: "" }, 0, null, false],
    [{ flat: " 12.5 " }, 1250, null, false],
    [{ flat: "1000.00", freeFrom: "20000000.00" }, 100_000, 2_000_000_000, false],
    // 0.29 * 100 is 28.999999999999996 in floating point.
    [{ flat: "0.29", freeFrom: "1.15" }, 29, 115, false],
  ])("%j is %i and free from %s", (fields, flatCents, freeFromCents, acceptsCash) => {
    expect(terms(fields)).toEqual({ shipping: { flatCents, freeFromCents }, acceptsCash });
  });

  const flats = [
    "",
    "-1",
    "1,500",
    "1e2",
    "0x10",
    "4.905",
    "NaN",
    "Infinity",
    "1000.01",
    "999999999",
    "4 90",
  ];
  test.each(flats)("%j is refused as its rate", (flat) => {
    expect(Object.keys(terms({ flat }))).toEqual(["flat"]);
  });

  test.each(["0", "-5", "20000000.01", "free"])("%j is refused as what is free", (freeFrom) => {
    expect(Object.keys(terms({ flat: "1", freeFrom }))).toEqual(["freeFrom"]);
  });

  test("is asked for", () => {
    expect(Object.keys(terms({}))).toEqual(["flat"]);
  });
});

describe("a shop's name", () => {
  test.each(["Pots", "Łódź & Söhne", "茶の店", "O’Neill’s 24"])("may be %j", (name) => {
    expect(shopNameSchema.parse(` ${name} `)).toBe(name);
  });

  test.each([
    ...["", "x", "  ", "!!", "Admin", "Bazaar", "Po\u202ets", "a\u0000b", "two\nlines", "x".repeat(61)],
    ...["\u3164\u3164", "Pots\u3164", "Po\u034fts", "Po\u00adts", "Pots\u2028Pans"],
  ])("may not be %j", (name) => {
    expect(shopNameSchema.safeParse(name).success).toBe(false);
  });

  test.each(["Bazaar Support", "BazaarSupport", "\uff22azaar Help"])("may not become %j either", (name) => {
    const { error } = shopProfileSchema.safeParse({ name, phone: "+44 20 7946 0018" });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(["name"]);
  });
});

test.each(["+44 20 7946 0018", "030/1234-5", "(555) 010.0199"])("%j is a phone number", (phone) => {
  expect(shopPhoneSchema.parse(phone)).toBe(phone);
});

test.each(["", "call me", "1234", "1".repeat(31)])("%j is none", (phone) => {
  expect(shopPhoneSchema.safeParse(phone).success).toBe(false);
});

test("words that are left out are empty, and boxes that are not ticked say no", () => {
  expect(shopProfileSchema.parse({ name: "Pots", phone: "12345" })).toEqual({
    name: "Pots",
    phone: "12345",
    tagline: "",
    description: "",
    removeLogo: false,
    removeBanner: false,
  });
});

test("an address has no phone number, whatever is sent along", () => {
  const address = { name: "A", line1: "B", city: "C", postalCode: "1", country: "PT", phone: "12345" };
  expect(shopAddressSchema.parse(address)).not.toHaveProperty("phone");
});
