import { describe, expect, it } from "vitest";

import { readFilters } from "~/routes/storefront/category-filters.server";

const read = (query: string) => readFilters(new URLSearchParams(query));

describe("the filters in a category's address", () => {
  it("are none by default", () => {
    expect(read("")).toEqual({
      filters: { minCents: null, maxCents: null, inStock: false, sort: "newest" },
      typed: { min: "", max: "" },
      errors: null,
    });
  });

  it("are prices, stock and order", () => {
    expect(read("min=12&max=40.5&stock=in&sort=price-high").filters).toEqual({
      minCents: 1200,
      maxCents: 4050,
      inStock: true,
      sort: "price-high",
    });
  });

  it.each(["abc", "-1", "1e3", "1.234", "99999999999", "<b>"])(
    "refuse %s as a price, and keep it in the form",
    (min) => {
      const form = read(`min=${encodeURIComponent(min)}&max=5`);
      expect(form.errors).toEqual({ min: ["Enter a price such as 12 or 12.50."] });
      expect(form.filters).toMatchObject({ minCents: null, maxCents: null });
      expect(form.typed).toEqual({ min, max: "5" });
    },
  );

  it("refuse a range that runs backwards", () => {
    expect(read("min=20&max=10").errors).toEqual({ max: ["Enter at least as much as the lowest price."] });
  });

  it.each(["", "cheapest", "__proto__", "toString"])(
    "take an unknown order (%s) for the usual one",
    (sort) => {
      expect(read(`sort=${sort}`).filters.sort).toBe("newest");
    },
  );
});
