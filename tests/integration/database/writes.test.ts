import { ObjectId } from "mongodb";
import { expect } from "vitest";
import { conforms, failure, five, useBench } from "./conformance";

const bench = useBench("writes");

conforms(bench, "one document is inserted, read, updated, replaced and deleted", async () => {
  const c = await bench.fresh();
  const { insertedId } = await c.insertOne({ a: 1 });
  expect(insertedId).toBeInstanceOf(ObjectId);
  expect((await c.findOne({ _id: insertedId }))?.a).toBe(1);
  expect((await c.updateOne({ a: 1 }, { $set: { a: 2 } })).modifiedCount).toBe(1);
  expect((await c.replaceOne({ a: 2 }, { b: 1 })).modifiedCount).toBe(1);
  expect((await c.deleteOne({ b: 1 })).deletedCount).toBe(1);
  expect(await c.findOne({})).toBeNull();
});

conforms(bench, "many documents are updated, counted and deleted", async () => {
  const c = await bench.fresh(five());
  expect((await c.updateMany({ g: "odd" }, { $set: { z: 1 } })).modifiedCount).toBe(3);
  expect(await c.countDocuments({ z: 1 })).toBe(3);
  expect((await c.distinct("g")).sort()).toEqual(["even", "odd"]);
  expect((await c.deleteMany({ g: "odd" })).deletedCount).toBe(3);
  expect(await c.estimatedDocumentCount()).toBe(2);
});

conforms(bench, "nested fields: $set, $unset, $mul, $currentDate, $rename, $min", async () => {
  const c = await bench.fresh(five());
  const update = {
    $set: { "sub.b.c": 99 },
    $unset: { "sub.a": "" },
    $mul: { n: 3 },
    $currentDate: { at: true },
  };
  await c.updateOne({ _id: 1 }, update as never); // the driver's types know no dotted paths of a free document
  expect(await c.findOne({ _id: 1 })).toMatchObject({ sub: { b: { c: 99 } }, n: 3, at: expect.any(Date) });
  await c.updateOne({ _id: 1 }, { $rename: { n: "m" }, $min: { "sub.b.c": 5 } });
  expect(await c.findOne({ _id: 1 })).toMatchObject({ m: 3, sub: { b: { c: 5 } } });
});

conforms(
  bench,
  "arrays: $push with $each, $sort and $slice, $pull, $addToSet, $pop, positional updates",
  async () => {
    const items = [
      { s: "x", q: 1 },
      { s: "y", q: 2 },
    ];
    const c = await bench.fresh([{ _id: 1, a: [3, 1], items }]);
    await c.updateOne({ _id: 1 }, { $push: { a: { $each: [2, 9], $sort: 1, $slice: 3 } } } as never);
    expect((await c.findOne())?.a).toEqual([1, 2, 3]);
    await c.updateOne({ _id: 1 }, { $pull: { a: { $gte: 3 } }, $addToSet: { b: "k" } } as never);
    expect((await c.findOne())?.a).toEqual([1, 2]);
    await c.updateOne({ _id: 1, "items.s": "y" }, { $inc: { "items.$.q": 5 } });
    await c.updateOne({ _id: 1 }, { $set: { "items.$[e].q": 100 } }, { arrayFilters: [{ "e.s": "x" }] });
    await c.updateOne({ _id: 1 }, { $inc: { "items.$[].q": 1 } });
    expect((await c.findOne())?.items.map((item: { q: number }) => item.q)).toEqual([101, 8]);
    await c.updateOne({ _id: 1 }, { $pull: { items: { s: "x" } }, $pop: { a: -1 } } as never);
    expect((await c.findOne())?.items).toHaveLength(1);
  },
);

conforms(bench, "an update with an aggregation pipeline", async () => {
  const c = await bench.fresh(five());
  const label = { $cond: [{ $gt: ["$n", 2] }, "hi", "lo"] };
  await c.updateMany({}, [{ $set: { total: { $add: ["$n", "$sub.a"] }, label } }]);
  expect(await c.findOne({ _id: 3 })).toMatchObject({ total: 6, label: "hi" });
});

conforms(bench, "findOneAndUpdate, -Replace and -Delete with sort, upsert and metadata", async () => {
  const c = await bench.fresh(five());
  expect((await c.findOneAndDelete({}, { sort: { n: -1 } }))?._id).toBe(5);
  const result = await c.findOneAndUpdate(
    { _id: 77 },
    { $setOnInsert: { k: 1 } },
    { upsert: true, returnDocument: "after", includeResultMetadata: true },
  );
  expect(result).toMatchObject({ value: { k: 1 }, lastErrorObject: { updatedExisting: false } });
  expect((await c.findOneAndReplace({ _id: 77 }, { z: 1 }, { returnDocument: "before" }))?.k).toBe(1);
  expect(await c.findOneAndUpdate({ _id: 999 }, { $set: { a: 1 } })).toBeNull();
});

const mixedWrites = () => [
  { insertOne: { document: { _id: 2 } } },
  { insertOne: { document: { _id: 1 } } },
  { insertOne: { document: { _id: 3 } } },
  { updateOne: { filter: { _id: 2 }, update: { $set: { a: 1 } } } },
  { updateOne: { filter: { _id: 9 }, update: { $set: { a: 1 } }, upsert: true } },
  { deleteOne: { filter: { _id: 1 } } },
];

conforms(bench, "an ordered bulk write stops at the first error, an unordered one goes on", async () => {
  const ordered = await bench.fresh([{ _id: 1 }]);
  const first = await failure(ordered.bulkWrite(mixedWrites() as never));
  expect([first.code, first.result.insertedCount, first.writeErrors[0].index]).toEqual([11000, 1, 1]);
  const unordered = await bench.fresh([{ _id: 1 }]);
  const second = await failure(unordered.bulkWrite(mixedWrites() as never, { ordered: false }));
  const { insertedCount, modifiedCount, upsertedCount, deletedCount } = second.result;
  expect([second.code, insertedCount, modifiedCount, upsertedCount, deletedCount]).toEqual([
    11000, 2, 1, 1, 1,
  ]);
});

conforms(bench, "client.bulkWrite, the bulkWrite command of MongoDB 8", async () => {
  const namespace = `${bench.db.databaseName}.${bench.name()}`;
  const result = await bench.client.bulkWrite([
    { namespace, name: "insertOne", document: { _id: 1 as never } },
    { namespace, name: "updateOne", filter: { _id: 1 as never }, update: { $set: { a: 1 } } },
  ]);
  expect([result.insertedCount, result.modifiedCount]).toEqual([1, 1]);
});

conforms(bench, "concurrent upserts on a unique key make one document", async () => {
  const c = await bench.fresh();
  await c.createIndex({ k: 1 }, { unique: true });
  const upsert = () => c.updateOne({ k: "x" }, { $inc: { n: 1 } }, { upsert: true });
  const results = await Promise.allSettled(Array.from({ length: 20 }, upsert));
  const failed = results.filter((result) => result.status === "rejected");
  for (const { reason } of failed) expect(reason.code).toBe(11000);
  expect((await c.find().toArray()).map((document) => document.n)).toEqual([20 - failed.length]);
});

conforms(bench, "a document of 12 MB is kept, one of more than 16 MB refused", async () => {
  const c = await bench.fresh();
  await c.insertOne({ _id: 1, b: Buffer.alloc(12e6, 7) });
  expect((await c.findOne())?.b.length()).toBe(12e6);
  await failure(c.insertOne({ _id: 2, b: Buffer.alloc(17e6) }));
});

conforms(bench, "unacknowledged and majority writes, reads from secondaries", async () => {
  const c = await bench.fresh([{ a: 1 }]);
  await c.insertOne({ a: 2 }, { writeConcern: { w: 0 } });
  await expect.poll(() => c.countDocuments({}, { readPreference: "secondaryPreferred" })).toBe(2);
  await c.insertOne({ a: 3 }, { writeConcern: { w: "majority", journal: true } });
  expect(await c.countDocuments()).toBe(3);
});

conforms(bench, "errors carry MongoDB's codes", async () => {
  const c = await bench.fresh([{ _id: 1 }]);
  const code = async (promise: Promise<unknown>) => (await failure(promise)).code;
  expect(await code(c.aggregate([{ $nope: 1 }]).toArray())).toBe(40324);
  expect(await code(c.find({ a: { $nope: 1 } } as never).toArray())).toBe(2);
  expect(await code(c.updateOne({ _id: 1 }, { $set: { _id: 2 } }))).toBe(66);
  expect(await code(bench.db.command({ noSuchThing: 1 }))).toBe(59);
  expect(await code(c.updateOne({ _id: 1 }, { $set: { a: 1 }, $inc: { a: 1 } }))).toBe(40);
});
