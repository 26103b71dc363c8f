import { randomUUID } from "node:crypto";

import { beforeEach, describe, expect, it } from "vitest";

import { db, type Category, type Product, type Shop } from "~/db/index.server";
import { CATEGORY_PAGE_SIZE, getCategoryPage } from "~/domain/catalog/queries.server";
import { sorts, type SortName } from "~/domain/catalog/sorts";
import { unrated } from "~/domain/reviews/rating";
import { type ProductFilters } from "~/domain/search/queries.server";

import { resetDatabase } from "../../support/database";
import { createShop } from "../../support/fixtures";

const all: ProductFilters = {
  ...{ text: "", minCents: null, maxCents: null, minRating: null },
  ...{ inStock: false, onEvent: false, sort: null },
};
const sortNames = Object.keys(sorts) as SortName[];

let shop: Shop;
let category: Category;

beforeEach(async () => {
  await resetDatabase();
  shop = await createShop();
  category = await db.category.create({
    slug: "lamps",
    name: "Lamps",
    tagline: "Light",
    parentId: null,
    position: 1,
  });
});

async function createProducts(count: number, given: (index: number) => Partial<Product> = () => ({})) {
  return db.product.createMany(
    Array.from({ length: count }, (_, index) => ({
      shopId: shop.id,
      categoryId: category.id,
      slug: randomUUID(),
      title: `Lamp ${index}`,
      description: "",
      tags: [],
      options: [],
      images: [],
      status: "PUBLISHED" as const,
      fromCents: 1000,
      toCents: 1000,
      inStock: true,
      ...unrated,
      soldCount: 0,
      searchTerms: [],
      createdAt: new Date("2026-01-01T00:00:00Z"),
      ...given(index),
    })),
  );
}

async function read(
  filters: Partial<ProductFilters> = {},
  query: Record<string, string> = {},
  slug = "lamps",
) {
  const page = await getCategoryPage(slug, { ...all, ...filters }, new URLSearchParams(query));
  if (!page) throw new Error("The category is gone.");
  return page.products;
}

const titles = (page: Awaited<ReturnType<typeof read>>) => page.rows.map(({ title }) => title);

describe("what a category shows", () => {
  it("is published goods of shops that are not suspended", async () => {
    const suspended = await createShop({ status: "SUSPENDED" });
    await createProducts(
      5,
      (index) =>
        [
          { title: "seen" },
          { status: "DRAFT" as const },
          { status: "ARCHIVED" as const },
          { status: "BLOCKED" as const },
          { shopId: suspended.id },
        ][index]!,
    );
    expect(titles(await read())).toEqual(["seen"]);
  });

  it("includes its subcategories and leads back to the parent", async () => {
    const desk = await db.category.create({
      slug: "desk-lamps",
      name: "Desk lamps",
      tagline: "",
      parentId: category.id,
      position: 2,
    });
    await createProducts(1, () => ({ title: "on the desk", categoryId: desk.id }));
    expect(titles(await read())).toEqual(["on the desk"]);
    const child = await getCategoryPage("desk-lamps", all, new URLSearchParams());
    expect(child?.parent).toEqual({ slug: "lamps", name: "Lamps" });
    const parent = await getCategoryPage("lamps", all, new URLSearchParams());
    expect(parent?.children).toEqual([{ slug: "desk-lamps", name: "Desk lamps" }]);
  });

  it("is nothing for a category that does not exist", async () => {
    expect(await getCategoryPage("nowhere", all, new URLSearchParams())).toBeNull();
  });

  it("says whether other variants cost more, and nothing that the page does not show", async () => {
    await createProducts(2, (index) => ({
      title: ["plain", "ranged"][index]!,
      toCents: [1000, 1500][index]!,
      ...{ ratingSum: 9, ratingCount: 2, rating: 4.5 },
    }));
    const { rows } = await read();
    expect(Object.fromEntries(rows.map((row) => [row.title, row.hasRange]))).toEqual({
      plain: false,
      ranged: true,
    });
    expect(rows[0]).toEqual({
      id: expect.any(String),
      slug: expect.any(String),
      title: expect.any(String),
      image: null,
      fromCents: 1000,
      compareAtCents: null,
      hasRange: expect.any(Boolean),
      inStock: true,
      rating: 4.5,
      ratingCount: 2,
      shopName: shop.name,
      shopSlug: shop.slug,
      event: null,
    });
  });
});

describe("filters", () => {
  beforeEach(async () => {
    await createProducts(5, (index) => ({
      title: String(index),
      fromCents: index * 1000,
      inStock: index !== 2,
      rating: index,
      searchTerms: index % 2 ? ["odd", "lamp"] : ["even", "lamp"],
    }));
  });

  it.each([
    [{ minCents: 1000, maxCents: 3000 }, ["1", "2", "3"]],
    [{ minCents: 3001 }, ["4"]],
    [{ maxCents: 0 }, ["0"]],
    [{ minCents: 1000, inStock: true }, ["1", "3", "4"]],
    [{ minRating: 3 }, ["3", "4"]],
    [{ text: "odd lamps" }, ["1", "3"]],
    [{ text: "even", minCents: 1000 }, ["2", "4"]],
  ])("%o leaves %o", async (filters, expected) => {
    expect(titles(await read({ ...filters, sort: "price-low" }))).toEqual(expected);
  });
});

describe("order and pages", () => {
  it.each([
    ["newest", ["d", "c", "b", "a"]],
    ["best-selling", ["b", "c", "d", "a"]],
    ["rating", ["d", "a", "c", "b"]],
    ["price-low", ["c", "a", "d", "b"]],
    ["price-high", ["b", "d", "a", "c"]],
  ] as const)("sorts by %s", async (sort, expected) => {
    await createProducts(4, (index) => ({
      title: ["a", "b", "c", "d"][index]!,
      createdAt: new Date(Date.UTC(2026, 0, index + 1)),
      fromCents: [200, 400, 100, 300][index]!,
      soldCount: [1, 9, 5, 3][index]!,
      rating: [4.5, 0, 13 / 3, 4.9][index]!,
    }));
    expect(titles(await read({ sort }))).toEqual(expected);
  });

  it.each(sortNames)(
    "shows each product once, forwards and back, by %s, however many are alike",
    async (sort) => {
      const count = CATEGORY_PAGE_SIZE * 2 + 3;
      // Three values only: nearly all neighbours are equal in what they are sorted by.
      await createProducts(count, (index) => ({
        createdAt: new Date(Date.UTC(2026, 0, 1 + (index % 3))),
        fromCents: 1000 + (index % 3),
        soldCount: index % 3,
        // Thirds have no exact decimal form: a cursor must name them all the same.
        rating: 4 + (index % 3) / 3,
      }));
      const forwards = [await read({ sort })];
      for (let next = forwards[0]!.next; next; next = forwards.at(-1)!.next)
        forwards.push(await read({ sort }, { after: next }));
      expect(forwards.map(({ rows }) => rows.length)).toEqual([CATEGORY_PAGE_SIZE, CATEGORY_PAGE_SIZE, 3]);
      expect(new Set(forwards.flatMap(titles)).size).toBe(count);
      expect(forwards.map(({ previous }) => previous !== null)).toEqual([false, true, true]);

      const backwards = [forwards.at(-1)!];
      for (let before = backwards[0]!.previous; before; before = backwards[0]!.previous)
        backwards.unshift(await read({ sort }, { before }));
      expect(backwards.map(titles)).toEqual(forwards.map(titles));
      expect(backwards[0]!.previous).toBeNull();
      expect(backwards[0]!.next).not.toBeNull();
    },
  );

  it("keeps its place when goods are added in front", async () => {
    await createProducts(CATEGORY_PAGE_SIZE + 2, (index) => ({
      createdAt: new Date(Date.UTC(2026, 0, 1, index)),
    }));
    const first = await read();
    const before = await read({}, { after: first.next! });
    await createProducts(3, () => ({ title: "newer", createdAt: new Date(Date.UTC(2026, 5, 1)) }));
    expect(titles(await read({}, { after: first.next! }))).toEqual(titles(before));
  });

  it.each([
    ["nonsense", "!!!"],
    ["no cursor", Buffer.from('{"a":1}').toString("base64url")],
    ["a wrong id", Buffer.from('["products:newest",1,{"$gt":""}]').toString("base64url")],
    ["a wrong value", Buffer.from(`["products:newest",1e300,"${"0".repeat(24)}"]`).toString("base64url")],
    [
      "another order's cursor",
      Buffer.from(`["products:price-low",1,"${"f".repeat(24)}"]`).toString("base64url"),
    ],
    ["a long text", "A".repeat(5000)],
    [
      "an instant out of all bounds",
      Buffer.from(`["products:newest",8.65e15,"${"f".repeat(24)}"]`).toString("base64url"),
    ],
  ])("begins anew with %s", async (_, after) => {
    await createProducts(2);
    expect((await read({}, { after })).rows).toHaveLength(2);
  });

  it.each(["1e12", "1.5", "-1e300"])("begins anew with %s as a price", async (value) => {
    await createProducts(2);
    const after = Buffer.from(`["products:price-low",${value},"${"f".repeat(24)}"]`).toString("base64url");
    expect((await read({ sort: "price-low" }, { after })).rows).toHaveLength(2);
  });
});
