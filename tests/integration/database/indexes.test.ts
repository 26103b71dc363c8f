import { expect } from "vitest";
import { conforms, failure, five, useBench } from "./conformance";

const bench = useBench("indexes");

conforms(bench, "a duplicate key names index, key and value", async () => {
  const c = await bench.fresh([{ _id: 1, e: "a" }]);
  await c.createIndex({ e: 1 }, { unique: true });
  const error = await failure(c.insertOne({ e: "a" }));
  expect(error).toMatchObject({ code: 11000, keyPattern: { e: 1 }, keyValue: { e: "a" } });
  expect(error.message).toMatch(/E11000 duplicate key error collection: .* index: e_1 dup key/);
  await c.insertOne({ e: "b" });
  expect((await failure(c.updateOne({ e: "b" }, { $set: { e: "a" } }))).code).toBe(11000);
  expect((await failure(c.findOneAndUpdate({ e: "b" }, { $set: { e: "a" } }))).code).toBe(11000);
});

conforms(bench, "a unique index over duplicates is refused", async () => {
  const c = await bench.fresh([{ e: 1 }, { e: 1 }]);
  expect((await failure(c.createIndex({ e: 1 }, { unique: true }))).code).toBe(11000);
});

conforms(bench, "a compound unique index with a descending part", async () => {
  const c = await bench.fresh();
  await c.createIndex({ a: 1, b: -1 }, { unique: true });
  await c.insertMany([{ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 1 }]);
  expect((await failure(c.insertOne({ a: 1, b: 2 }))).code).toBe(11000);
  expect((await failure(c.insertOne({ a: 1 }))).code).toBe(11000);
});

conforms(bench, "a unique index treats missing as null", async () => {
  const cases = [
    [{ a: 1 }, {}, {}],
    [{ a: 1 }, { a: null }, {}],
    [{ a: 1, b: 1 }, { a: 1 }, { a: 1 }],
    [
      { a: 1, b: 1 },
      { a: 1, b: null },
      { a: 1, b: null },
    ],
  ] as const;
  for (const [key, first, second] of cases) {
    const c = await bench.fresh();
    await c.createIndex(key, { unique: true });
    await c.insertOne({ ...first });
    expect((await failure(c.insertOne({ ...second }))).code, JSON.stringify(key)).toBe(11000);
  }
});

conforms(bench, "partial, sparse and multikey unique indexes", async () => {
  const partial = await bench.fresh();
  await partial.createIndex({ e: 1 }, { unique: true, partialFilterExpression: { active: true } });
  await partial.insertMany([
    { e: 1, active: false },
    { e: 1, active: false },
    { e: 1, active: true },
  ]);
  expect((await failure(partial.insertOne({ e: 1, active: true }))).code).toBe(11000);
  const sparse = await bench.fresh();
  await sparse.createIndex({ e: 1 }, { unique: true, sparse: true });
  await sparse.insertMany([{ a: 1 }, { a: 2 }, { e: 1 }]);
  expect((await failure(sparse.insertOne({ e: 1 }))).code).toBe(11000);
  const multikey = await bench.fresh();
  await multikey.createIndex({ t: 1 }, { unique: true });
  await multikey.insertOne({ t: ["a", "b"] });
  expect((await failure(multikey.insertOne({ t: ["b", "c"] }))).code).toBe(11000);
});

conforms(
  bench,
  "indexes are listed and dropped; the same again is no change, another is refused",
  async () => {
    const c = await bench.fresh([{ a: 1 }]);
    await c.createIndex({ a: 1 });
    await c.createIndex({ a: 1 });
    expect((await c.indexes()).map((index) => index.name)).toEqual(["_id_", "a_1"]);
    expect([85, 86]).toContain((await failure(c.createIndex({ a: 1 }, { unique: true }))).code);
    await c.dropIndex("a_1");
    expect(await c.indexes()).toHaveLength(1);
  },
);

conforms(bench, "a TTL index keeps its time", async () => {
  const c = await bench.fresh();
  await c.createIndex({ at: 1 }, { expireAfterSeconds: 5 });
  expect((await c.indexes())[1]?.expireAfterSeconds).toBe(5);
});

conforms(bench, "a unique index with a collation is case-insensitive", async () => {
  const c = await bench.fresh();
  await c.createIndex({ a: 1 }, { collation: { locale: "en", strength: 2 }, unique: true });
  await c.insertOne({ a: "X" });
  expect((await failure(c.insertOne({ a: "x" }))).code).toBe(11000);
});

conforms(bench, "a query with a collation is case-insensitive", async () => {
  const c = await bench.fresh([{ a: "b" }, { a: "A" }, { a: "a" }]);
  const found = await c.find({ a: "a" }, { collation: { locale: "en", strength: 2 } }).toArray();
  expect(found).toHaveLength(2);
});

conforms(bench, "a hinted compound index sorts", async () => {
  const c = await bench.fresh(five());
  await c.createIndex({ g: 1, n: -1 });
  const found = await c.find({ g: "odd" }).sort({ n: -1 }).hint("g_1_n_-1").toArray();
  expect(found.map((document) => document.n)).toEqual([5, 3, 1]);
});

conforms(bench, "$text finds stems, ranks by score, knows phrases and exclusions", async () => {
  const c = await bench.fresh([
    { _id: 1, t: "red apples and pears" },
    { _id: 2, t: "green apple pie, apple tart" },
    { _id: 3, t: "bananas" },
  ]);
  await c.createIndex({ t: "text" });
  const score = { $meta: "textScore" } as const;
  const found = await c
    .find({ $text: { $search: "apple" } }, { projection: { score } })
    .sort({ score })
    .toArray();
  expect(found.map((document) => document._id)).toEqual([2, 1]);
  expect(await c.countDocuments({ $text: { $search: "apple -pie" } })).toBe(1);
  expect(await c.countDocuments({ $text: { $search: '"apple pie"' } })).toBe(1);
});

conforms(bench, "$text search ignores accents", async () => {
  const c = await bench.fresh([{ t: "café" }]);
  await c.createIndex({ t: "text" });
  expect(await c.countDocuments({ $text: { $search: "cafe" } })).toBe(1);
});

conforms(bench, "$near uses a 2dsphere index", async () => {
  const point = (x: number) => ({ type: "Point" as const, coordinates: [x, x] });
  const c = await bench.fresh([
    { _id: 1, loc: point(0) },
    { _id: 2, loc: point(10) },
  ]);
  await c.createIndex({ loc: "2dsphere" });
  const near = { $near: { $geometry: point(1), $maxDistance: 300_000 } };
  expect((await c.find({ loc: near }).toArray()).map((document) => document._id)).toEqual([1]);
});
