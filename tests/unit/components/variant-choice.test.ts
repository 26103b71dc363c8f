import { describe, expect, it } from "vitest";

import {
  initialValues,
  pricesDiffer,
  valueInStock,
  variantWith,
} from "~/components/storefront/variant-choice";

const variant = (id: string, optionValues: string[], stock: number, priceCents = 1000) => ({
  id,
  optionValues,
  stock,
  priceCents,
  compareAtCents: null,
});

const shirt = {
  options: [
    { name: "Color", values: ["Red", "Blue"] },
    { name: "Size", values: ["S", "M"] },
  ],
  variants: [
    variant("red-s", ["Red", "S"], 0),
    variant("red-m", ["Red", "M"], 0),
    variant("blue-s", ["Blue", "S"], 4),
    variant("blue-m", ["Blue", "M"], 0, 1200),
  ],
};

const initially = (query: string) => initialValues(shirt, new URLSearchParams(query));

describe("the choice to begin with", () => {
  it("is the first variant that can be bought", () => {
    expect(initially("")).toEqual(["Blue", "S"]);
  });
  it("is the first of all when everything is sold out", () => {
    const gone = { ...shirt, variants: shirt.variants.map((each) => ({ ...each, stock: 0 })) };
    expect(initialValues(gone, new URLSearchParams())).toEqual(["Red", "S"]);
  });
  it("follows the address, by variant or by option", () => {
    expect(initially("variant=red-m")).toEqual(["Red", "M"]);
    expect(initially("option-0=Red&option-1=M")).toEqual(["Red", "M"]);
    expect(initially("option-1=M")).toEqual(["Blue", "M"]);
  });
  it("ignores values and variants that do not exist", () => {
    expect(initially("option-0=Green&variant=other")).toEqual(["Blue", "S"]);
  });
  it("is empty for a product without options", () => {
    expect(initialValues({ options: [], variants: [variant("only", [], 1)] }, new URLSearchParams())).toEqual(
      [],
    );
  });
});

describe("variants and values", () => {
  it("finds the variant of a combination, and none for one that is not made", () => {
    expect(variantWith(shirt, ["Red", "M"])?.id).toBe("red-m");
    expect(variantWith({ ...shirt, variants: shirt.variants.slice(1) }, ["Red", "S"])).toBeUndefined();
    expect(variantWith({ options: [], variants: [variant("only", [], 1)] }, [])?.id).toBe("only");
  });
  it("knows which values can still be bought", () => {
    expect(valueInStock(shirt, 0, "Red")).toBe(false);
    expect(valueInStock(shirt, 0, "Blue")).toBe(true);
    expect(valueInStock(shirt, 1, "M")).toBe(false);
  });
  it("knows whether prices differ", () => {
    expect(pricesDiffer(shirt)).toBe(true);
    expect(pricesDiffer({ variants: shirt.variants.slice(0, 3) })).toBe(false);
  });
});
