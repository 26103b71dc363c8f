import { Binary, Decimal128, GridFSBucket, Long, Timestamp, UUID } from "mongodb";
import { expect } from "vitest";
import { conforms, five, useBench } from "./conformance";

const bench = useBench("queries");

conforms(bench, "the filter operators", async () => {
  const c = await bench.fresh([
    {
      _id: 1,
      r: [
        { p: "a", s: 5 },
        { p: "b", s: 9 },
      ],
      t: [1, 2],
    },
    { _id: 2, r: [{ p: "a", s: 9 }], t: [2] },
  ]);
  const ids = async (filter: object) =>
    (await c.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
  expect(await ids({ r: { $elemMatch: { p: "a", s: { $gt: 6 } } } })).toEqual([2]);
  expect(await ids({ t: { $all: [1, 2] } })).toEqual([1]);
  expect(await ids({ t: { $size: 1 } })).toEqual([2]);
  expect(await ids({ _id: { $nin: [1] } })).toEqual([2]);
  expect(await ids({ z: { $exists: false } })).toEqual([1, 2]);
  expect(await ids({ _id: { $type: "int" } })).toEqual([1, 2]);
  expect(await ids({ $nor: [{ _id: 1 }] })).toEqual([2]);
  expect(await ids({ _id: { $not: { $gt: 1 } } })).toEqual([1]);
  expect(await ids({ _id: { $mod: [2, 0] } })).toEqual([2]);
  const projection = { r: { $elemMatch: { p: "b" } } };
  expect(await c.findOne({ _id: 1 }, { projection })).toEqual({ _id: 1, r: [{ p: "b", s: 9 }] });
});

conforms(bench, "regular expressions, also in $in and $not", async () => {
  const c = await bench.fresh([{ s: "Hello" }, { s: "help" }, { s: "x.y" }]);
  expect(await c.countDocuments({ s: /^hel/i })).toBe(2);
  expect(await c.countDocuments({ s: { $regex: "LP$", $options: "i" } })).toBe(1);
  expect(await c.countDocuments({ s: { $in: [/^x\./, "help"] } })).toBe(2);
  expect(await c.countDocuments({ s: { $not: /^h/i } })).toBe(1);
});

conforms(bench, "$expr, sort, skip, limit and projections", async () => {
  const c = await bench.fresh(five());
  const filter = { $expr: { $gt: ["$sub.b.c", { $multiply: ["$n", 9] }] } };
  const page = await c.find(filter).sort({ n: -1 }).skip(1).limit(2).project({ n: 1, _id: 0 }).toArray();
  expect(page).toEqual([{ n: 4 }, { n: 3 }]);
  const rest = await c.findOne({}, { projection: { tags: 0, sub: 0 } });
  expect(Object.keys(rest ?? {}).sort()).toEqual(["_id", "g", "n"]);
  const computed = await c.findOne({ _id: 2 }, { projection: { x: { $concat: ["$g", "!"] } } });
  expect(computed?.x).toBe("even!");
});

conforms(bench, "values of different types sort in BSON order", async () => {
  const values = [
    { _id: 1, v: "a" },
    { _id: 2, v: 1 },
    { _id: 3 },
    { _id: 4, v: [0, 9] },
    { _id: 5, v: new Date(0) },
    { _id: 6, v: true },
  ];
  const c = await bench.fresh(values);
  expect((await c.find().sort({ v: 1 }).toArray()).map(({ _id }) => _id)).toEqual([3, 4, 2, 1, 6, 5]);
});

conforms(bench, "all types and the order of fields survive", async () => {
  const c = await bench.fresh();
  const document = {
    _id: "k",
    z: 1,
    a: new Decimal128("123.4500"),
    d: new Date(1_700_000_000_123),
    l: Long.fromString("9007199254740993"),
    f: 1.5,
    u: new UUID(),
    b: new Binary(Buffer.from([1, 2, 3])),
    t: new Timestamp({ t: 5, i: 1 }),
    n: null,
    arr: [[1, [2]], {}],
    s: "ünï✓\u{1F600}",
  };
  await c.insertOne(document);
  const read = await c.findOne({}, { promoteLongs: false });
  expect(Object.keys(read ?? {})).toEqual(Object.keys(document));
  expect(String(read?.a)).toBe("123.4500");
  expect(String(read?.l)).toBe("9007199254740993");
  expect(String(read?.u)).toBe(String(document.u));
  expect([read?.d, read?.s, read?.n]).toEqual([document.d, document.s, null]);
});

conforms(bench, "decimals are exact", async () => {
  const decimal = (text: string) => Decimal128.fromString(text);
  const c = await bench.fresh([
    { _id: 1, p: decimal("0.10") },
    { _id: 2, p: decimal("0.20") },
  ]);
  await c.updateOne({ _id: 1 }, { $inc: { p: decimal("0.05") } });
  const group = { _id: null, t: { $sum: "$p" }, m: { $sum: { $multiply: ["$p", 3] } } };
  const [sum] = await c.aggregate([{ $group: group }]).toArray();
  expect([String(sum?.t), String(sum?.m)]).toEqual(["0.35", "1.05"]);
  expect(await c.countDocuments({ p: { $gt: decimal("0.15") } })).toBe(1);
});

conforms(bench, "a cursor of many batches", async () => {
  const c = await bench.fresh(
    Array.from({ length: 3_000 }, (_, i) => ({ _id: i, v: i, pad: "x".repeat(100) })),
  );
  const all = await c.find().batchSize(100).toArray();
  expect(all).toHaveLength(3_000);
  const sorted = await c
    .find({ v: { $gte: 10 } })
    .sort({ v: -1 })
    .batchSize(333)
    .toArray();
  expect(sorted.map((document) => document.v)).toEqual(Array.from({ length: 2_990 }, (_, i) => 2_999 - i));
  expect(await c.aggregate([{ $group: { _id: "$v" } }], { batchSize: 500 }).toArray()).toHaveLength(3_000);
  const unfinished = c.find().batchSize(2);
  await unfinished.next();
  await unfinished.close();
});

conforms(bench, "a collection is created, listed, renamed and dropped", async () => {
  const name = bench.name();
  await bench.db.createCollection(name, { validator: { qty: { $gte: 10 } } });
  const [listed] = await bench.db.listCollections({ name }).toArray();
  expect(listed).toMatchObject({ options: { validator: { qty: { $gte: 10 } } } });
  const databases = await bench.client.db("admin").admin().listDatabases();
  expect(databases.databases.map((database) => database.name)).toContain(bench.db.databaseName);
  const c = await bench.fresh([{ a: 1 }]);
  await c.rename("renamed");
  expect(await bench.db.collection("renamed").countDocuments()).toBe(1);
  expect(await bench.db.collection("renamed").drop()).toBe(true);
});

conforms(bench, "a view shows what its pipeline lets through", async () => {
  const c = await bench.fresh(five());
  const view = await bench.db.createCollection(bench.name(), {
    viewOn: c.collectionName,
    pipeline: [{ $match: { g: "odd" } }],
  });
  expect(await view.countDocuments()).toBe(3);
});

conforms(bench, "GridFS keeps a file", async () => {
  const bucket = new GridFSBucket(bench.db);
  const upload = bucket.openUploadStream("file");
  await new Promise((resolve, reject) =>
    upload.on("finish", resolve).on("error", reject).end(Buffer.alloc(700_000, 3)),
  );
  let size = 0;
  for await (const chunk of bucket.openDownloadStream(upload.id)) size += (chunk as Buffer).length;
  expect(size).toBe(700_000);
});

conforms(bench, "a capped collection keeps its newest documents", async () => {
  const c = await bench.db.createCollection(bench.name(), { capped: true, size: 4096, max: 2 });
  await c.insertMany([{ a: 1 }, { a: 2 }, { a: 3 }]);
  expect(await c.countDocuments()).toBe(2);
});

conforms(bench, "a time-series collection can be created", async () => {
  await bench.db.createCollection(bench.name(), { timeseries: { timeField: "t" } });
});

conforms(bench, "a change stream reports an insert", async () => {
  const c = await bench.fresh([{ a: 1 }]);
  const stream = c.watch();
  setTimeout(() => c.insertOne({ b: 1 }).catch(() => undefined), 300);
  expect((await stream.next()).operationType).toBe("insert");
  await stream.close();
});

conforms(bench, "$where runs JavaScript on the server", async () => {
  const c = await bench.fresh([{ a: 1 }]);
  expect(await c.find({ $where: "this.a === 1" }).toArray()).toHaveLength(1);
});
