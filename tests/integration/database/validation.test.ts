import { Decimal128, type Document } from "mongodb";
import { expect } from "vitest";
import { conforms, failure, useBench } from "./conformance";

const bench = useBench("validation");

const validated = (schema: Document) =>
  bench.db.createCollection(bench.name(), { validator: { $jsonSchema: schema } });

const product = {
  bsonType: "object",
  required: ["name", "qty"],
  properties: { name: { bsonType: "string", minLength: 1 }, qty: { bsonType: "int", minimum: 0 } },
};

conforms(bench, "a validator refuses bad inserts and updates", async () => {
  const c = await validated(product);
  await c.insertOne({ _id: 1 as never, name: "a", qty: 1 });
  expect((await failure(c.insertOne({ name: "a", qty: -1 }))).code).toBe(121);
  expect((await failure(c.updateOne({ _id: 1 as never }, { $inc: { qty: -5 } }))).code).toBe(121);
  expect((await failure(c.insertOne({ qty: 1 }))).code).toBe(121);
  await c.insertOne({ name: "a", qty: -1 }, { bypassDocumentValidation: true });
});

conforms(bench, "a validation error says what failed in errInfo", async () => {
  const c = await validated(product);
  const error = await failure(c.insertOne({ name: "a", qty: -1 }));
  expect(error.errInfo ?? error.errorResponse?.errInfo).toBeDefined();
});

conforms(bench, "a validator refuses additional properties", async () => {
  const c = await validated({ additionalProperties: false, properties: { _id: {}, p: {} } });
  expect((await failure(c.insertOne({ x: 1 }))).code).toBe(121);
});

conforms(bench, "a validator with query operators, changed by collMod", async () => {
  const c = await bench.db.createCollection(bench.name(), { validator: { qty: { $gte: 0 } } });
  expect((await failure(c.insertOne({ qty: -1 }))).code).toBe(121);
  await bench.db.command({ collMod: c.collectionName, validator: { qty: { $gte: 10 } } });
  expect((await failure(c.insertOne({ qty: 5 }))).code).toBe(121);
  await c.insertOne({ qty: 10 });
});

conforms(bench, "a collection with other options is refused as existing", async () => {
  const name = bench.name();
  await bench.db.createCollection(name);
  expect((await failure(bench.db.createCollection(name, { validator: { a: 1 } }))).code).toBe(48);
});

const keywords: [name: string, schema: Document, good: unknown, bad: unknown][] = [
  ["keyword bsonType decimal", { bsonType: "decimal" }, new Decimal128("1"), 1],
  ["keyword bsonType date", { bsonType: "date" }, new Date(), "x"],
  ["keyword bsonType with a list", { bsonType: ["int", "null"] }, null, "x"],
  ["keyword enum", { enum: ["a", "b"] }, "a", "c"],
  ["keyword pattern", { bsonType: "string", pattern: "^x" }, "xx", "y"],
  ["keyword items", { bsonType: "array", items: { bsonType: "object", required: ["k"] } }, [{ k: 1 }], [{}]],
  ["keyword minItems", { bsonType: "array", minItems: 1 }, [1], []],
  ["keyword uniqueItems", { bsonType: "array", uniqueItems: true }, [1], [1, 1]],
  ["keyword maxLength", { maxLength: 2 }, "ab", "abc"],
  ["keyword exclusiveMinimum", { minimum: 0, exclusiveMinimum: true }, 1, 0],
  ["keyword anyOf", { anyOf: [{ bsonType: "int" }, { bsonType: "string" }] }, 1, true],
  ["keyword not", { not: { bsonType: "int" } }, "s", 1],
  ["keyword multipleOf", { multipleOf: 5 }, 10, 3],
  ["keyword properties", { required: ["z"], properties: { z: { bsonType: "int" } } }, { z: 1 }, { z: "s" }],
  ["keywords title and description", { bsonType: "int", title: "t", description: "d" }, 1, "s"],
];

for (const [name, schema, good, bad] of keywords) {
  conforms(bench, `validator ${name}`, async () => {
    const c = await validated({ bsonType: "object", properties: { p: schema } });
    await c.insertOne({ p: good });
    expect((await failure(c.insertOne({ p: bad }))).code).toBe(121);
  });
}
