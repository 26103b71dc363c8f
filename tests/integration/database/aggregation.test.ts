import { expect } from "vitest";
import { conforms, five, useBench } from "./conformance";

const bench = useBench("aggregation");

conforms(bench, "$lookup by field and by pipeline, $unwind keeping empty lists", async () => {
  const a = await bench.fresh([
    { _id: 1, p: [1, 2] },
    { _id: 2, p: [] },
  ]);
  const b = await bench.fresh([
    { _id: 1, n: "one", st: 3 },
    { _id: 2, n: "two", st: 0 },
  ]);
  const from = b.collectionName;
  const simple = [
    { $lookup: { from, localField: "p", foreignField: "_id", as: "ps" } },
    { $sort: { _id: 1 } },
  ];
  expect((await a.aggregate(simple).toArray()).map((document) => document.ps.length)).toEqual([2, 0]);
  const inStock = { $match: { $expr: { $and: [{ $in: ["$_id", "$$ids"] }, { $gt: ["$st", 0] }] } } };
  const correlated = [
    { $lookup: { from, let: { ids: "$p" }, pipeline: [inStock, { $project: { n: 1 } }], as: "ps" } },
    { $unwind: { path: "$ps", preserveNullAndEmptyArrays: true } },
    { $sort: { _id: 1 } },
  ];
  expect((await a.aggregate(correlated).toArray()).map((document) => document.ps?.n ?? null)).toEqual([
    "one",
    null,
  ]);
});

conforms(bench, "$facet with $group, $bucket, $sortByCount and $count", async () => {
  const c = await bench.fresh(five());
  const group = { _id: "$g", total: { $sum: "$n" }, average: { $avg: "$n" }, list: { $push: "$n" } };
  const facets = {
    groups: [{ $group: group }, { $sort: { _id: 1 } }],
    count: [{ $count: "n" }],
    buckets: [{ $bucket: { groupBy: "$n", boundaries: [0, 3, 6] } }],
    kinds: [{ $sortByCount: "$g" }],
  };
  const [result] = await c.aggregate([{ $facet: facets }]).toArray();
  expect(result?.groups[1]).toMatchObject({ total: 9, average: 3, list: [1, 3, 5] });
  expect(result?.count).toEqual([{ n: 5 }]);
  expect(result?.buckets.map((bucket: { count: number }) => bucket.count).sort()).toEqual([2, 3]);
  expect(result?.kinds[0].count).toBe(3);
});

conforms(bench, "$graphLookup, $unionWith, $setWindowFields, $dateTrunc, $densify", async () => {
  const day = (text: string) => new Date(text);
  const c = await bench.fresh([
    { _id: 1, p: null, d: day("2025-01-01"), v: 1 },
    { _id: 2, p: 1, d: day("2025-01-02"), v: 2 },
    { _id: 3, p: 2, d: day("2025-02-02"), v: 3 },
  ]);
  const from = c.collectionName;
  const graph = { from, startWith: "$p", connectFromField: "p", connectToField: "_id", as: "above" };
  const [leaf] = await c.aggregate([{ $match: { _id: 3 } }, { $graphLookup: graph }]).toArray();
  expect(leaf?.above).toHaveLength(2);
  expect(await c.aggregate([{ $unionWith: from }, { $count: "n" }]).toArray()).toEqual([{ n: 6 }]);
  const window = { documents: ["unbounded", "current"] };
  const running = [{ $setWindowFields: { sortBy: { d: 1 }, output: { sum: { $sum: "$v", window } } } }];
  expect((await c.aggregate(running).toArray()).map((document) => document.sum)).toEqual([1, 3, 6]);
  const month = { $dateTrunc: { date: "$d", unit: "month" } };
  const months = [{ $group: { _id: month, n: { $sum: 1 } } }, { $sort: { _id: 1 } }];
  expect((await c.aggregate(months).toArray()).map((document) => document.n)).toEqual([2, 1]);
  const range = { step: 1, unit: "day", bounds: "full" };
  expect(await c.aggregate([{ $densify: { field: "d", range } }]).toArray()).toHaveLength(33);
});

conforms(bench, "$out and $merge write collections", async () => {
  const c = await bench.fresh(five());
  const into = bench.name();
  await c.aggregate([{ $match: { n: { $gt: 3 } } }, { $out: into }]).toArray();
  expect(await bench.db.collection(into).countDocuments()).toBe(2);
  const merge = { into, whenMatched: "merge", whenNotMatched: "insert" };
  await c.aggregate([{ $set: { m: 1 } }, { $merge: merge }]).toArray();
  expect(await bench.db.collection(into).countDocuments({ m: 1 })).toBe(5);
});

conforms(bench, "dates are compared and written in a time zone", async () => {
  const c = await bench.fresh([{ d: new Date("2025-03-30T00:30:00Z") }, { d: new Date("2025-06-01") }]);
  expect(await c.countDocuments({ d: { $gte: new Date("2025-04-01"), $lt: new Date("2026-01-01") } })).toBe(
    1,
  );
  const text = { $dateToString: { date: "$d", format: "%Y-%m-%d %H:%M", timezone: "America/New_York" } };
  const [first] = await c.aggregate([{ $sort: { d: 1 } }, { $limit: 1 }, { $project: { text } }]).toArray();
  expect(first?.text).toBe("2025-03-29 20:30");
});
