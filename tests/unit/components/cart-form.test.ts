import { describe, expect, it } from "vitest";

import { parseCartForm } from "~/routes/storefront/cart-form.server";

const productId = "65a0000000000000000000aa";
const variantId = "65a0000000000000000000bb";

function parse(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return parseCartForm(form);
}

describe("adding", () => {
  it("takes a product, its options in their order, and how many", () => {
    expect(
      parse({ intent: "add", productId, "option-0": "Red", "option-1": "M", "option-3": "?", quantity: "2" }),
    ).toEqual({
      ok: true,
      value: { intent: "add", productId, quantity: 2, redirectTo: "/cart", optionValues: ["Red", "M"] },
    });
  });

  it("returns to a page of ours only", () => {
    const back = (redirectTo: string) => {
      const parsed = parse({ intent: "add", productId, quantity: "1", redirectTo });
      return parsed.ok && parsed.value.intent === "add" ? parsed.value.redirectTo : null;
    };
    expect(back("/p/cup")).toBe("/p/cup");
    expect(back("//elsewhere.example")).toBe("/cart");
    expect(back("https://elsewhere.example")).toBe("/cart");
  });

  it.each(["-1", "0", "1.5", "1e9", "1e1", "100", "", " 1", "abc", "0x5", "NaN", "10000000000000000000000"])(
    "refuses %o as a quantity",
    (quantity) => {
      expect(parse({ intent: "add", productId, quantity })).toEqual({
        ok: false,
        message: "Enter a whole number from 1 to 99.",
      });
    },
  );

  it.each(["", "x", '{"$ne":null}', `${productId}0`])("refuses %o as a product", (id) => {
    expect(parse({ intent: "add", productId: id, quantity: "1" }).ok).toBe(false);
  });
});

describe("changing", () => {
  it("takes a quantity from 0", () => {
    expect(parse({ intent: "set", variantId, quantity: "0" })).toMatchObject({
      ok: true,
      value: { quantity: 0 },
    });
    expect(parse({ intent: "set", variantId, quantity: "100" })).toMatchObject({ ok: false });
    expect(parse({ intent: "set", variantId })).toMatchObject({ ok: false });
  });

  it("removes whatever the quantity field says", () => {
    expect(parse({ intent: "remove", variantId, quantity: "nonsense" })).toMatchObject({ ok: true });
  });

  it.each(["", "empty", "__proto__"])("refuses %o as an intent", (intent) => {
    expect(parse({ intent, variantId, quantity: "1" })).toMatchObject({
      ok: false,
      message: "This form is not valid. Please reload the page and try again.",
    });
  });
});
