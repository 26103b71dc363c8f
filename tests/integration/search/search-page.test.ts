import { beforeAll, describe, expect, it } from "vitest";

import { db, newId, type Category, type Product, type Shop } from "~/db/index.server";
import { getCategoryPage } from "~/domain/catalog/queries.server";
import { unrated } from "~/domain/reviews/rating";
import { COUNT_LIMIT, getSearchPage, PRODUCTS_PAGE_SIZE, SHOPS_LISTED } from "~/domain/search/queries.server";
import { searchTerms } from "~/domain/search/search-terms";
import { refreshVocabulary } from "~/domain/search/vocabulary.server";

import { resetDatabase } from "../../support/database";
import { createShop } from "../../support/fixtures";

type Filters = Parameters<typeof getSearchPage>[0];

const none: Filters = {
  ...{ text: "", category: "", shop: "", minCents: null, maxCents: null, minRating: null },
  ...{ inStock: false, onEvent: false, sort: null },
};

const search = (filters: Partial<Filters>, query: Record<string, string> = {}) =>
  getSearchPage({ ...none, ...filters }, new URLSearchParams(query));

async function titles(filters: Partial<Filters>) {
  const { products } = await search(filters);
  return products.rows.map(({ title }) => title);
}

let lighting: Category;
let kitchen: Category;
let fern: Shop;
let tide: Shop;

async function createProducts(products: (Partial<Product> & { title: string })[]) {
  const names = new Map([fern, tide].map(({ id, name }) => [id, name]));
  const categoryNames = new Map([lighting, kitchen].map(({ id, name }) => [id, name]));
  return db.product.createMany(
    products.map((given, index) => {
      const row = {
        ...{ shopId: fern.id, categoryId: lighting.id, slug: newId(), description: "" },
        ...{ tags: [], options: [], images: [], status: "PUBLISHED" as const },
        ...{ fromCents: 1000, toCents: 1000, inStock: true, ...unrated },
        // Later ones sell less: the order in which a text finds them.
        soldCount: 1000 - index,
        createdAt: new Date(Date.UTC(2026, 0, 1)),
        ...given,
      };
      const shopName = names.get(row.shopId) ?? "";
      const categoryName = categoryNames.get(row.categoryId) ?? "";
      return { ...row, searchTerms: searchTerms({ ...row, shopName, categoryName }) };
    }),
  );
}

beforeAll(async () => {
  await resetDatabase();
  const category = { tagline: "", parentId: null };
  lighting = await db.category.create({ ...category, slug: "lighting", name: "Lighting", position: 1 });
  kitchen = await db.category.create({ ...category, slug: "kitchen", name: "Kitchen", position: 2 });
  fern = await createShop({ slug: "fern", name: "Fern & Filament" });
  tide = await createShop({ slug: "tide", name: "Tideline Pottery" });
  const suspended = await createShop({ slug: "gone", status: "SUSPENDED" });
  const rows = await createProducts([
    { title: "Oak table lamp", tags: ["walnut"], fromCents: 9000, rating: 4.5 },
    { title: "Blue pendant lamp", fromCents: 12000, inStock: false, rating: 3 },
    { title: "Lampshade, oak veneer", fromCents: 4000 },
    { title: "Café mug", categoryId: kitchen.id, shopId: tide.id, fromCents: 1800, rating: 5 },
    { title: "Blue berry bowl", categoryId: kitchen.id, shopId: tide.id, fromCents: 2500 },
    { title: "Oak lamp of a suspended shop", shopId: suspended.id },
    { title: "Oak lamp not yet published", status: "DRAFT" },
  ]);
  const event = {
    ...{ variantId: null, name: "Sale", description: "", images: [], quota: 5, quotaUsed: 0 },
    ...{ priceCents: 100, startsAt: new Date(Date.now() - 1000), endsAt: new Date(Date.now() + 3_600_000) },
  };
  const of = (index: number) => ({ slug: newId(), productId: rows[index]!.id, shopId: rows[index]!.shopId });
  await db.event.createMany([
    { ...event, ...of(0) },
    { ...event, ...of(1), quotaUsed: 5 },
    { ...event, ...of(2), cancelledAt: new Date() },
    { ...event, ...of(3), startsAt: new Date(Date.now() + 1_800_000) },
    { ...event, ...of(4), endsAt: new Date(Date.now() - 500) },
  ]);
  await refreshVocabulary();
});

describe("a text", () => {
  it.each([
    ["lamp", ["Oak table lamp", "Blue pendant lamp", "Lampshade, oak veneer"]],
    ["LAMPS", ["Oak table lamp", "Blue pendant lamp", "Lampshade, oak veneer"]],
    ["oak lamp", ["Oak table lamp", "Lampshade, oak veneer"]],
    ["lamp oak", ["Oak table lamp"]],
    ["cafe", ["Café mug"]],
    ["berries", ["Blue berry bowl"]],
    ["tideline mug", ["Café mug"]],
    ["walnut", ["Oak table lamp"]],
    ["kitchen", ["Café mug", "Blue berry bowl"]],
    ["shade", []],
    ["blue mug", []],
  ])("%s finds %j", async (text, found) => {
    expect(await titles({ text })).toEqual(found);
  });

  it("has only its last word completed", async () => {
    expect(await titles({ text: "blu" })).toEqual(["Blue pendant lamp", "Blue berry bowl"]);
    expect(await titles({ text: "blu lamp" })).toEqual([]);
    expect(await titles({ text: "lamp bl" })).toEqual([]);
  });

  it.each([
    ".*",
    "^lamp$",
    "(lamp",
    "lam[p]?",
    "l%",
    "\\",
    "$where",
    '{"$gt":""}',
    "\u0000",
    "a".repeat(100),
  ])("%s is nothing but letters", async (text) => {
    const { products, wordless } = await search({ text });
    const words = text.match(/\w{2,}/g) ?? [];
    expect(products.rows.length).toBe(/lam/.test(text) ? 3 : 0);
    expect(wordless).toBe(words.length === 0);
  });

  it.each(["!!", "the", "a", "和", "of the"])(
    "%s has no word to look for and finds nothing",
    async (text) => {
      const { products, count, wordless, didYouMean, sort } = await search({ text });
      expect(sort).toBe("relevance");
      expect(products).toEqual({ rows: [], previous: null, next: null });
      expect({ count, wordless, didYouMean }).toEqual({
        ...{ count: { count: 0, more: false }, wordless: true, didYouMean: null },
      });
      expect((await search({})).wordless).toBe(false);
    },
  );

  it("stays within a chosen category and its subcategories", async () => {
    const category = { tagline: "", position: 3 };
    const rooms = await db.category.create({ ...category, slug: "rooms", name: "Rooms", parentId: null });
    const study = await db.category.create({
      ...{ ...category, slug: "study", name: "Study" },
      parentId: rooms.id,
    });
    const made = await createProducts([
      { title: "Blue rug", categoryId: rooms.id },
      { title: "Blue desk", categoryId: study.id },
    ]);
    expect(await titles({ text: "blue", category: "rooms" })).toEqual(["Blue rug", "Blue desk"]);
    const filters = { ...none, text: "blue", category: undefined, shop: undefined };
    const page = await getCategoryPage("rooms", filters, new URLSearchParams());
    expect(page?.products.rows.map(({ title }) => title)).toEqual(["Blue rug", "Blue desk"]);
    expect(await titles({ text: "blue" })).toHaveLength(4);
    for (const { id } of made) await db.product.deleteOne({ where: { id } });
    for (const { id } of [study, rooms]) await db.category.deleteOne({ where: { id } });
  });

  it("finds a product whose words nobody has counted yet", async () => {
    const [zither] = await createProducts([{ title: "Zither" }]);
    expect(await titles({ text: "zithers" })).toEqual(["Zither"]);
    expect(await titles({ text: "zit" })).toEqual([]);
    await refreshVocabulary();
    expect(await titles({ text: "zit" })).toEqual(["Zither"]);
    await db.product.deleteOne({ where: { id: zither!.id } });
    await refreshVocabulary();
  });
});

describe("filters", () => {
  it.each<[Partial<Filters>, string[]]>([
    [{ category: "kitchen" }, ["Café mug", "Blue berry bowl"]],
    [{ shop: "tide" }, ["Café mug", "Blue berry bowl"]],
    [{ shop: "Tideline Pottery" }, ["Café mug", "Blue berry bowl"]],
    [{ text: "blue", category: "kitchen" }, ["Blue berry bowl"]],
    [{ text: "blue", shop: "fern" }, ["Blue pendant lamp"]],
    // The table lamp, of 9000, is on sale for 100.
    [{ minCents: 4000, maxCents: 9000 }, ["Lampshade, oak veneer"]],
    [{ minCents: 4000 }, ["Blue pendant lamp", "Lampshade, oak veneer"]],
    [{ maxCents: 1800 }, ["Oak table lamp", "Café mug"]],
    [{ maxCents: 1800, sort: "price-low" }, ["Café mug", "Oak table lamp"]],
    [{ maxCents: 1800, sort: "price-high" }, ["Oak table lamp", "Café mug"]],
    [{ maxCents: 1800, category: "kitchen" }, ["Café mug"]],
    [{ maxCents: 1800, text: "lamp" }, ["Oak table lamp"]],
    [{ maxCents: 5000, text: "lamp", sort: "relevance" }, ["Oak table lamp", "Lampshade, oak veneer"]],
    [{ maxCents: 1800, onEvent: true }, ["Oak table lamp"]],
    [{ minCents: 101, onEvent: true }, []],
    [{ text: "lamp", inStock: true }, ["Oak table lamp", "Lampshade, oak veneer"]],
    [{ minRating: 4 }, ["Oak table lamp", "Café mug"]],
    [{ onEvent: true }, ["Oak table lamp"]],
    [{ onEvent: true, text: "blue" }, []],
  ])("%o leave %j", async (filters, found) => {
    expect(await titles({ sort: "best-selling", ...filters })).toEqual(found);
  });

  it("leave out a category or a shop that does not exist, and say so", async () => {
    const { unknown, products, category, shop } = await search({ category: "nowhere", shop: "nobody" });
    expect(unknown).toEqual({ category: true, shop: true });
    expect([category, shop]).toEqual([null, null]);
    expect(products.rows).toHaveLength(5);
    expect((await search({ shop: "gone" })).unknown.shop).toBe(true);
  });

  it("show what runs for a product, and nothing that has ended", async () => {
    const { products } = await search({ sort: "best-selling" });
    expect(products.rows.map(({ event }) => event && { ...event, endsAt: null })).toEqual([
      { priceCents: 100, left: 5, endsAt: null },
      ...[null, null, null, null],
    ]);
  });
});

describe("when nothing is found", () => {
  it.each([
    ["pottary", "pottery"],
    ["oak lapm", "oak lamp"],
    ["xylophone", null],
    ["blue mug", null],
  ])("%s might have meant %s", async (text, meant) => {
    expect((await search({ text })).didYouMean).toBe(meant);
  });

  it("offers nothing while something is found", async () => {
    expect((await search({ text: "oak" })).didYouMean).toBeNull();
  });
});

describe("choices, order, pages and counts", () => {
  it("lists categories and, while they are few, all shops that are open", async () => {
    const { categories, shops, allShops } = await search({});
    expect(categories.map(({ slug }) => slug)).toEqual(["lighting", "kitchen"]);
    expect(shops.map(({ slug }) => slug)).toEqual(["fern", "tide"]);
    expect(allShops).toBe(true);
  });

  it("has the newest first, or the best match of what a text has found", async () => {
    expect((await search({})).sort).toBe("newest");
    expect((await search({ text: "lamp" })).sort).toBe("relevance");
    expect((await search({ sort: "relevance" })).sort).toBe("best-selling");
    expect((await search({ text: "lamp", sort: "price-low" })).sort).toBe("price-low");
  });

  it("puts what is called by a word before what only has it, and both by sales, on every page", async () => {
    const count = PRODUCTS_PAGE_SIZE * 1.5;
    const many = (title: string, tags: string[], from: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ title: `${title} ${index}`, tags, soldCount: from + (index % 7), fromCents: 500 },
      }));
    // Those with the word elsewhere sell better; some have one ending of it in the title and another one elsewhere.
    const rows = await createProducts([
      ...many("Kettle", ["kettledrum"], 10),
      ...many("Trivet", ["kettle", "kettledrum"], 50),
    ]);
    await refreshVocabulary();
    for (const text of ["kettle", "kettl", "iron kettle", "kettledrum"]) {
      const named = text === "iron kettle" ? [] : rows;
      const seen: { title: string; id: string }[] = [];
      const firsts: string[][] = [];
      let previous: string | null = null;
      for (let after: string | null = ""; after !== null;) {
        const { products } = await search({ text }, { after });
        seen.push(...products.rows);
        firsts.push(products.rows.map(({ id }) => id));
        ({ next: after, previous } = products);
      }
      expect(new Set(seen.map(({ id }) => id)), text).toEqual(new Set(named.map(({ id }) => id)));
      const expected = [...named].sort(
        (a, b) => rank(b) - rank(a) || b.soldCount - a.soldCount || (a.id < b.id ? 1 : -1),
      );
      expect(
        seen.map(({ id }) => id),
        text,
      ).toEqual(expected.map(({ id }) => id));
      // And back again, over the border between both.
      for (const page of firsts.slice(0, -1).reverse()) {
        const { products }: Awaited<ReturnType<typeof search>> = await search(
          { text },
          { before: previous! },
        );
        expect(products.rows.map(({ id }) => id)).toEqual(page);
        previous = products.previous;
      }
      expect(previous).toBeNull();
    }
    for (const { id } of rows) await db.product.deleteOne({ where: { id } });
    await refreshVocabulary();

    function rank({ title }: { title: string }): number {
      return title.startsWith("Kettle") ? 1 : 0;
    }
  });

  it("puts what is called by all words of a text before what has some of them elsewhere", async () => {
    const rows = await createProducts([
      { title: "Wool blanket", soldCount: 1 },
      { title: "Wool throw", tags: ["blanket"], soldCount: 9 },
      { title: "Blanket chest", tags: ["wool"], soldCount: 5 },
      { title: "Linen sheet", tags: ["wool", "blanket"], soldCount: 20 },
      { title: "Wool sock", soldCount: 99 },
    ]);
    await refreshVocabulary();
    const found = ["Wool blanket", "Linen sheet", "Wool throw", "Blanket chest"];
    for (const text of ["wool blanket", "blanket wool", "wool blank"])
      expect(await titles({ text }), text).toEqual(found);
    for (const { id } of rows) await db.product.deleteOne({ where: { id } });
    await refreshVocabulary();
  });

  it("shows each of many once, forwards and back, and counts them up to a limit", async () => {
    const more = COUNT_LIMIT + 20;
    const rows = await createProducts(
      Array.from({ length: more }, (_, index) => ({ title: `Spoon ${index % 3}`, soldCount: index % 5 })),
    );
    await refreshVocabulary();
    // "spoon" and everything that begins with it, so that several index scans are merged.
    await createProducts([{ title: "Spoonrest spoon", soldCount: 2 }]);
    await refreshVocabulary();
    const first = await search({ text: "spoon" });
    expect(first.count).toEqual({ count: COUNT_LIMIT, more: true });
    const seen: string[] = [];
    let last = first;
    for (let page = first; ; page = last) {
      seen.push(...page.products.rows.map(({ id }) => id));
      if (!page.products.next) break;
      last = await search({ text: "spoon" }, { after: page.products.next });
    }
    expect(seen).toHaveLength(more + 1);
    expect(new Set(seen).size).toBe(more + 1);
    const back = await search({ text: "spoon" }, { before: last.products.previous! });
    const at = seen.length - last.products.rows.length - PRODUCTS_PAGE_SIZE;
    expect(back.products.rows.map(({ id }) => id)).toEqual(seen.slice(at, at + PRODUCTS_PAGE_SIZE));
    expect((await search({ text: "lamp" })).count).toEqual({ count: 3, more: false });
    for (const { id } of rows) await db.product.deleteOne({ where: { id } });
  });

  it.each(["price-low", "newest", "relevance"] as const)(
    "has what a sale brings within the bounds in its place, on every page in the order %s",
    async (sort) => {
      const count = PRODUCTS_PAGE_SIZE * 2;
      const rows = await createProducts(
        Array.from({ length: count }, (_, index) => ({
          ...{ title: index % 2 ? "Ladle" : "Spoon", tags: ["ladle"], soldCount: index % 7 },
          ...{ createdAt: new Date(Date.UTC(2026, 1, 1 + (index % 5))) },
          // Every fourth costs more, and is on sale; of every fifth the sale's price is below the bounds.
          fromCents: index % 4 === 0 ? 5000 + index : 900 + (index % 3),
        })),
      );
      await db.event.createMany(
        rows.flatMap(({ id, shopId }, index) =>
          index % 4 === 0 || index % 5 === 0
            ? {
                ...{ slug: newId(), productId: id, shopId, variantId: null, name: "Sale", description: "" },
                ...{ images: [], quota: 5, quotaUsed: 0, priceCents: index % 5 === 0 ? 100 : 800 },
                ...{ startsAt: new Date(Date.now() - 1000), endsAt: new Date(Date.now() + 3_600_000) },
              }
            : [],
        ),
      );
      const within = rows.filter((_, index) => index % 5 !== 0);
      const pages: string[][] = [];
      const filters = { text: "ladle", minCents: 500, maxCents: 1000, sort };
      let previous: string | null = null;
      for (let after: string | null = ""; after !== null;) {
        const page = await search(filters, { after });
        expect(page.count).toEqual({ count: within.length, more: false });
        pages.push(page.products.rows.map(({ id }) => id));
        ({ next: after, previous } = page.products);
      }
      const titleFirst = ({ title }: Product) => (sort === "relevance" && title === "Ladle" ? 1 : 0);
      const value = (row: Product) =>
        sort === "price-low" ? -row.fromCents : Number(sort === "newest" ? row.createdAt : row.soldCount);
      const tie = (a: Product, b: Product) => (a.id < b.id ? 1 : -1) * (sort === "price-low" ? -1 : 1);
      const expected = within.toSorted(
        (a, b) => titleFirst(b) - titleFirst(a) || value(b) - value(a) || tie(a, b),
      );
      expect(pages.flat()).toEqual(expected.map(({ id }) => id));
      const back = await search(filters, { before: previous! });
      expect(back.products.rows.map(({ id }) => id)).toEqual(pages.at(-2));
      for (const { id } of rows) {
        await db.product.deleteOne({ where: { id } });
        await db.event.deleteMany({ where: { productId: id } });
      }
    },
  );

  it("lists no more than a few shops of many", async () => {
    for (let index = 0; index < SHOPS_LISTED; index += 1) await createShop({ name: `Another ${index}` });
    const { shops, allShops } = await search({});
    expect(shops).toHaveLength(SHOPS_LISTED);
    expect(allShops).toBe(false);
  });
});
