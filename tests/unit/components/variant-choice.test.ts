import { describe, expect, it } from "vitest";

import {
  choiceQuery,
  chosenValues,
  pictureOf,
  pricesDiffer,
  valueChoices,
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
const withoutRedS = { ...shirt, variants: shirt.variants.slice(1) };

const chosen = (query: string) => chosenValues(shirt, new URLSearchParams(query));

describe("the choice that an address means", () => {
  it("is the first variant that can be bought, while it says nothing", () => {
    expect(chosen("")).toEqual(["Blue", "S"]);
  });
  it("is the first of all when everything is sold out", () => {
    const gone = { ...shirt, variants: shirt.variants.map((each) => ({ ...each, stock: 0 })) };
    expect(chosenValues(gone, new URLSearchParams())).toEqual(["Red", "S"]);
  });
  it("is what it names, sold out or not", () => {
    expect(chosen("Color=Red&Size=M")).toEqual(["Red", "M"]);
    expect(chosen("Color=Red")).toEqual(["Red", "S"]);
    expect(chosen("Size=M")).toEqual(["Red", "M"]);
  });
  it("is what it names even where the shop does not make that", () => {
    expect(chosenValues(withoutRedS, new URLSearchParams("Color=Red&Size=S"))).toEqual(["Red", "S"]);
  });
  it("ignores values that do not exist, and other parameters", () => {
    expect(chosen("Color=Green&picture=2&after=x")).toEqual(["Blue", "S"]);
  });
  it("is empty for a product without options", () => {
    expect(chosenValues({ options: [], variants: [variant("only", [], 1)] }, new URLSearchParams())).toEqual(
      [],
    );
  });
  it("survives the way into an address and back", () => {
    const query = new URLSearchParams(choiceQuery(shirt.options, ["Red", "M"]));
    expect(query.toString()).toBe("Color=Red&Size=M");
    expect(chosenValues(shirt, query)).toEqual(["Red", "M"]);
  });
});

describe("what can be chosen instead", () => {
  it("keeps the other options, and knows the variant of each value", () => {
    expect(
      valueChoices(shirt, ["Blue", "S"], 1).map(({ value, values, current, variant: found }) => ({
        value,
        values,
        current,
        id: found?.id,
      })),
    ).toEqual([
      { value: "S", values: ["Blue", "S"], current: true, id: "blue-s" },
      { value: "M", values: ["Blue", "M"], current: false, id: "blue-m" },
    ]);
  });
  it("says which combination the shop does not make", () => {
    expect(valueChoices(withoutRedS, ["Blue", "S"], 0)[0]?.variant).toBeUndefined();
    expect(variantWith(withoutRedS, ["Red", "S"])).toBeUndefined();
    expect(variantWith({ options: [], variants: [variant("only", [], 1)] }, [])?.id).toBe("only");
  });
  it("knows whether prices differ", () => {
    expect(pricesDiffer(valueChoices(shirt, ["Blue", "S"], 1))).toBe(true);
    expect(pricesDiffer(valueChoices(shirt, ["Blue", "S"], 0))).toBe(false);
  });
});

describe("the picture of a choice", () => {
  const mug = {
    options: [{ name: "Glaze", values: ["Sea Mist", "Ink"] }],
    images: [
      { alt: "A mug beside a pink cup" },
      { alt: "The mug in sea mist and ink" },
      { alt: "The mug in Ink." },
    ],
  };
  it("is the one whose description names its value and no other", () => {
    expect(pictureOf(mug, ["Ink"])).toBe(2);
  });
  it("is the first where none does", () => {
    expect(pictureOf(mug, ["Sea Mist"])).toBe(0);
    expect(pictureOf({ options: [], images: [] }, [])).toBe(0);
  });
});
