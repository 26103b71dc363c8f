import { type Document } from "mongodb";
import { beforeAll, expect, test } from "vitest";
import { conforms, failure, type Bench, useBench } from "./conformance";

const bench: Bench = useBench("explain");
const products = () =>
  bench.db.collection<{ _id: number; shop: string; price: number; status: string }>("products");

beforeAll(async () => {
  await products().insertMany(
    Array.from({ length: 1_000 }, (_, i) => ({
      _id: i,
      shop: `s${i % 20}`,
      price: i % 97,
      status: i % 3 ? "on" : "off",
    })),
  );
  await products().createIndex({ shop: 1, price: 1 });
  if (bench.embedded) await bench.db.command({ analyze: "products" });
});

test("statistics are gathered when they are asked for", async () => {
  if (!bench.embedded) return; // MongoDB tries plans out instead
  const estimated = async () =>
    (await products().find().explain("queryPlanner")).queryPlanner.postgres.Plan["Plan Rows"];
  expect(await estimated()).toBe(1_000);
  const missing = await failure(bench.db.command({ analyze: "no-such-collection" }));
  expect(missing.code).toBe(26);
});

const stages = (plan: Document): string[] => [
  plan.stage,
  ...[plan.inputStage, ...(plan.inputStages ?? [])].filter(Boolean).flatMap(stages),
];

conforms(bench, "explain shows a collection scan and what it examined", async () => {
  const plan = await products().find({ status: "off" }).explain("executionStats");
  expect(stages(plan.queryPlanner.winningPlan)).toContain("COLLSCAN");
  expect(plan.executionStats).toMatchObject({
    nReturned: 334,
    totalDocsExamined: 1_000,
    totalKeysExamined: 0,
  });
});

conforms(bench, "explain shows the index used and the rows that the rest of the filter removed", async () => {
  const plan = await products()
    .find({ shop: "s3", status: "off" })
    .hint("shop_1_price_1")
    .explain("executionStats");
  expect(stages(plan.queryPlanner.winningPlan)).toContain("IXSCAN");
  expect(JSON.stringify(plan.queryPlanner.winningPlan)).toContain("shop_1_price_1");
  expect(plan.executionStats.totalDocsExamined).toBe(50);
  expect(plan.executionStats.nReturned).toBe(await products().countDocuments({ shop: "s3", status: "off" }));
});

conforms(bench, "explain without execution has no statistics", async () => {
  const plan = await products().find({ shop: "s3" }).explain("queryPlanner");
  expect(plan.executionStats).toBeUndefined();
  expect(plan.queryPlanner.winningPlan.stage).toBeTypeOf("string");
});

conforms(bench, "explain of an update changes nothing", async () => {
  const update = {
    update: "products",
    updates: [{ q: { shop: "s3" }, u: { $set: { touched: true } }, multi: true }],
  };
  const plan = await bench.db.command({ explain: update, verbosity: "executionStats" });
  expect(stages(plan.queryPlanner.winningPlan)).toContain("IXSCAN");
  expect(await products().countDocuments({ touched: true } as never)).toBe(0);
});

conforms(bench, "explain of an aggregation", async () => {
  const pipeline = [{ $match: { shop: "s3" } }, { $group: { _id: "$status", n: { $sum: 1 } } }];
  const plan = await products().aggregate(pipeline).explain("executionStats");
  expect(JSON.stringify(plan)).toContain("IXSCAN");
});
