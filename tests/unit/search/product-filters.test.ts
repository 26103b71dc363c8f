import { afterEach, describe, expect, it, vi } from "vitest";

import { chipsOf, readFilters } from "~/routes/storefront/product-filters.server";

const read = (query: string) => readFilters(new URLSearchParams(query));

const none = {
  text: "",
  category: "",
  shop: "",
  minCents: null,
  maxCents: null,
  minRating: null,
  inStock: false,
  onEvent: false,
  sort: null,
};

describe("the filters in an address", () => {
  it("are none by default", () => {
    expect(read("")).toMatchObject({ filters: none, errors: null });
    expect(read("q=&category=&shop=&min=&max=&rating=&sort=").filters).toEqual(none);
  });

  it("are text, category, shop, prices, rating, stock, events and order", () => {
    expect(
      read(
        "q=+blue+lamp+&category=lamps&shop=fern&min=12&max=40.5&rating=4&stock=in&event=on&sort=price-high",
      ).filters,
    ).toEqual({
      text: "blue lamp",
      category: "lamps",
      shop: "fern",
      minCents: 1200,
      maxCents: 4050,
      minRating: 4,
      inStock: true,
      onEvent: true,
      sort: "price-high",
    });
  });

  it.each(["abc", "-1", "1e3", "1.234", "99999999999", "<b>", "9".repeat(500)])(
    "refuse %s as a price, keep it in the form and leave both prices out",
    (min) => {
      const form = read(`q=lamp&min=${encodeURIComponent(min)}&max=5`);
      expect(form.errors).toEqual({ min: ["Enter a price such as 12 or 12.50."] });
      expect(form.filters).toEqual({ ...none, text: "lamp" });
      expect(form.typed).toMatchObject({ min, max: "5" });
    },
  );

  it("refuse a range that runs backwards", () => {
    const form = read("min=20&max=10&rating=3");
    expect(form.errors).toEqual({ max: ["Enter at least as much as the lowest price."] });
    expect(form.filters).toEqual({ ...none, minRating: 3 });
  });

  it.each(["0", "6", "4.5", "-1", "four", "44"])("refuse %s as a rating", (rating) => {
    const form = read(`rating=${rating}`);
    expect(form.errors).toEqual({ rating: ["Choose a rating from the list."] });
    expect(form.filters.minRating).toBeNull();
  });

  it.each(["q", "category", "shop"])("refuse a long %s and keep it in the form", (name) => {
    const long = "x".repeat(101);
    const form = read(`${name}=${long}`);
    expect(form.errors).toEqual({ [name]: ["Use at most 100 characters."] });
    expect(form.filters).toEqual(none);
    expect(form.typed).toMatchObject({ [name]: long });
  });

  it("take what they do not know as not said", () => {
    expect(read("stock=no&event=1&sort=__proto__&q[$gt]=&__proto__=1").filters).toEqual(none);
    expect(read("sort=toString").filters.sort).toBeNull();
  });
});

describe("the chips of filters", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  const chips = (query: string, names = {}) => {
    const url = new URL(`http://localhost/search?${query}`);
    return chipsOf(url, readFilters(url.searchParams), names);
  };

  it("say what is set and lead to the address without it, from its first page on", () => {
    expect(chips("q=lamp&min=12&max=&stock=in&sort=rating&after=abc")).toEqual([
      { label: "“lamp”", to: "/search?min=12&stock=in&sort=rating" },
      { label: "From $12.00", to: "/search?q=lamp&stock=in&sort=rating" },
      { label: "In stock", to: "/search?q=lamp&min=12&sort=rating" },
    ]);
    expect(chips("event=on")).toEqual([{ label: "On event", to: "/search" }]);
  });

  it("name prices in the marketplace's currency", async () => {
    vi.resetModules();
    vi.stubEnv("CURRENCY", "EUR");
    const inEuro = await import("~/routes/storefront/product-filters.server");
    const url = new URL("http://localhost/search?min=12&max=20");
    const labels = inEuro.chipsOf(url, inEuro.readFilters(url.searchParams)).map(({ label }) => label);
    expect(labels).toEqual(["From €12.00", "Up to €20.00"]);
  });

  it("name the category and the shop", () => {
    expect(chips("category=a&shop=b", { category: "Lamps", shop: "Fern" }).map(({ label }) => label)).toEqual(
      ["Lamps", "Fern"],
    );
  });

  it("leave out what is wrong", () => {
    expect(chips("min=abc&rating=9")).toEqual([]);
  });
});
