import { beforeEach, expect, test } from "vitest";

import { db } from "~/db/index.server";
import { refreshVocabulary } from "~/domain/search/vocabulary.server";

import { resetDatabase } from "../../support/database";
import { createProduct, createShop } from "../../support/fixtures";

beforeEach(resetDatabase);

const terms = async () =>
  Object.fromEntries((await db.searchTerm.findMany()).map(({ term, products }) => [term, products]));

async function product(searchTerms: string[], status: "PUBLISHED" | "DRAFT" = "PUBLISHED") {
  const made = await createProduct(await createShop(), { status });
  await db.product.updateOne({ where: { id: made.product.id }, set: { searchTerms } });
  return made.product;
}

test("counting anew writes what has changed and nothing else", async () => {
  await product(["=lamp", "oak"]);
  const second = await product(["lamp", "blue"]);
  await product(["secret"], "DRAFT");
  expect(await refreshVocabulary()).toBe(3);
  expect(await terms()).toEqual({ lamp: 2, oak: 1, blue: 1 });
  const { id } = (await db.searchTerm.findFirst({ where: { term: "oak" } }))!;

  await db.product.updateOne({ where: { id: second.id }, set: { searchTerms: ["green"] } });
  expect(await refreshVocabulary()).toBe(3);
  expect(await terms()).toEqual({ lamp: 1, oak: 1, green: 1 });
  expect(await db.searchTerm.findFirst({ where: { term: "oak" } }), "not touched").toMatchObject({ id });
  expect(await refreshVocabulary()).toBe(0);
});

test("a counting that is told to stop writes no further terms, and the next one does", async () => {
  await product(Array.from({ length: 1_200 }, (_, index) => `word${index}`));
  expect(await refreshVocabulary(AbortSignal.abort())).toBe(0);
  expect(await db.searchTerm.count()).toBe(0);
  let asked = 0;
  const stopLater = {
    get aborted() {
      return (asked += 1) > 1;
    },
  };
  // The one thing that is asked of a signal.
  const some = await refreshVocabulary(stopLater as AbortSignal);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(1_200);
  expect(await db.searchTerm.count()).toBe(some);
  expect(await refreshVocabulary()).toBe(1_200 - some);
  expect(await db.searchTerm.count()).toBe(1_200);
});

test("several that count at the same time end up with the same", async () => {
  await product(Array.from({ length: 700 }, (_, index) => `word${index}`));
  await Promise.all(Array.from({ length: 3 }, () => refreshVocabulary()));
  expect(await db.searchTerm.count({ where: { products: 1 } })).toBe(700);
});
