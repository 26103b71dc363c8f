import { ObjectId } from "mongodb";
import { beforeEach, describe, expect, it } from "vitest";

import { productToCents } from "../../../prisma/migrations/0001_product_to_cents";
import { searchTermsInTheSingular } from "../../../prisma/migrations/0002_search_terms";
import { titleTerms } from "../../../prisma/migrations/0004_title_terms";
import { reviewCounts } from "../../../prisma/migrations/0003_review_counts";
import { driverDatabase, resetDatabase } from "../../support/database";

const products = () => driverDatabase().collection("products");

beforeEach(resetDatabase);

describe("0001_product_to_cents", () => {
  const prices = async () =>
    Object.fromEntries((await products().find().toArray()).map(({ slug, toCents }) => [slug, toCents]));

  it("gives products without it the highest price of their variants, and leaves the others alone", async () => {
    const ids = [new ObjectId(), new ObjectId(), new ObjectId()];
    await products().insertMany([
      { _id: ids[0]!, slug: "ranged", fromCents: 100 },
      { _id: ids[1]!, slug: "without variants", fromCents: 700 },
      { _id: ids[2]!, slug: "has it", fromCents: 100, toCents: 100 },
    ]);
    await driverDatabase()
      .collection("variants")
      .insertMany([
        { productId: ids[0]!, sku: "a", priceCents: 100, stock: 0, reserved: 0 },
        { productId: ids[0]!, sku: "b", priceCents: 900, stock: 0, reserved: 0 },
        { productId: ids[2]!, sku: "a", priceCents: 300, stock: 0, reserved: 0 },
      ]);
    const expected = { ranged: 900, "without variants": 700, "has it": 100 };
    await productToCents.up(driverDatabase());
    expect(await prices()).toEqual(expected);
    await productToCents.up(driverDatabase());
    expect(await prices()).toEqual(expected);
  });

  it("has nothing to do in an empty database", async () => {
    await productToCents.up(driverDatabase());
    expect(await products().countDocuments()).toBe(0);
  });
});

describe("0002_search_terms", () => {
  it("writes terms in the singular and drops the indexes that others took the place of", async () => {
    const [shopId, categoryId] = [new ObjectId(), new ObjectId()];
    const database = driverDatabase();
    await database.collection("shops").insertOne({ _id: shopId, slug: "s", email: "s@s", name: "Fern" });
    await database.collection("categories").insertOne({ _id: categoryId, slug: "c", name: "Lamps" });
    await products().insertOne({
      ...{
        slug: "p",
        title: "Glass shades",
        tags: ["vases"],
        options: [{ name: "Size", values: ["Small"] }],
      },
      ...{ shopId, categoryId, searchTerms: ["glass", "shades"] },
    });
    await products().createIndex({ searchTerms: 1 });
    for (let run = 0; run < 2; run += 1) {
      await searchTermsInTheSingular.up(database);
      const product = await products().findOne({ slug: "p" });
      expect(product?.["searchTerms"]).toEqual(["=glass", "=shade", "fern", "lamp", "small", "vase"]);
      expect((await products().indexes()).map(({ name }) => name)).not.toContain("searchTerms_1");
    }
  });
});

describe("0004_title_terms", () => {
  it("marks the words of titles, once", async () => {
    await products().insertOne({
      ...{ slug: "p", title: "Glass shade", tags: ["glass", "vase"], options: [] },
      ...{ shopId: new ObjectId(), categoryId: new ObjectId(), searchTerms: ["glass", "shade", "vase"] },
    });
    for (let run = 0; run < 2; run += 1) {
      await titleTerms.up(driverDatabase());
      expect((await products().findOne({ slug: "p" }))?.["searchTerms"]).toEqual([
        "=glass",
        "=shade",
        "vase",
      ]);
    }
  });
});

describe("0003_review_counts", () => {
  const ratings = async (collection: string) =>
    Object.fromEntries(
      (await driverDatabase().collection(collection).find().toArray()).map((row) => [
        row["slug"],
        row["starCounts"] ?? [row["ratingSum"], row["ratingCount"]],
      ]),
    );
  const none = { one: 0, two: 0, three: 0, four: 0, five: 0 };

  it("counts visible reviews for products and shops without counts, and leaves the others alone", async () => {
    const database = driverDatabase();
    const [kiln, loom] = [new ObjectId(), new ObjectId()];
    const [cup, rug] = [new ObjectId(), new ObjectId()];
    await database.collection("shops").insertMany([
      { _id: kiln, slug: "kiln", email: "k@k" },
      { slug: "empty", email: "e@e" },
      { _id: loom, slug: "loom", email: "l@l", ratingSum: 7, ratingCount: 2 },
    ]);
    await products().insertMany([
      { _id: cup, slug: "cup" },
      { slug: "unrated" },
      { _id: rug, slug: "rug", starCounts: { ...none, two: 9 } },
    ]);
    const review = (productId: ObjectId, shopId: ObjectId, rating: number, hiddenAt: Date | null = null) => ({
      ...{ productId, shopId, rating, hiddenAt, userId: new ObjectId() },
    });
    await database
      .collection("reviews")
      .insertMany([
        review(cup, kiln, 5),
        review(cup, kiln, 5),
        review(cup, kiln, 3),
        review(cup, kiln, 1, new Date()),
        review(rug, loom, 4),
      ]);
    for (let run = 0; run < 2; run += 1) {
      await reviewCounts.up(database);
      expect(await ratings("products")).toEqual({
        cup: { ...none, three: 1, five: 2 },
        unrated: none,
        rug: { ...none, two: 9 },
      });
      expect(await ratings("shops")).toEqual({ kiln: [13, 3], empty: [0, 0], loom: [7, 2] });
    }
  });

  it("drops the index of events that another took the place of", async () => {
    const events = driverDatabase().collection("events");
    await events.createIndex({ productId: 1, endsAt: 1 });
    await reviewCounts.up(driverDatabase());
    const names = (await events.indexes()).map(({ name }) => name);
    expect(names).not.toContain("productId_1_endsAt_1");
    expect(names).toContain("productId_1_endsAt_1_startsAt_1");
  });

  it("has nothing to do in an empty database", async () => {
    await reviewCounts.up(driverDatabase());
    expect(await products().countDocuments()).toBe(0);
  });
});
