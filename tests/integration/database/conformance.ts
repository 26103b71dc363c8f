import { type Collection, type Db, type Document, MongoClient, type ObjectId } from "mongodb";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { gaps } from "./gaps";

/** Documents of these tests have ids of any type. */
export interface Doc extends Document {
  // The driver would take an absent type for ObjectId alone.
  _id?: number | string | ObjectId;
}

/** One client and one database for a test file. */
export interface Bench {
  client: MongoClient;
  db: Db;
  /** True on the embedded engine, false on a MongoDB. */
  embedded: boolean;
  /** A collection with a name of its own, holding `documents`. */
  fresh(documents?: Document[]): Promise<Collection<Doc>>;
  /** A name nobody has used yet. */
  name(): string;
}

/** Prepares a database that is dropped at the end of the file. */
export function useBench(file: string): Bench {
  const bench = {} as Bench;
  let count = 0;
  beforeAll(async () => {
    bench.client = new MongoClient(inject("databaseUrl"), { serverSelectionTimeoutMS: 5_000 });
    bench.db = bench.client.db(`conformance_${file}`);
    await bench.db.dropDatabase();
    const build = await bench.client.db("admin").command({ buildInfo: 1 });
    bench.embedded = build.gitVersion === "documentdb-gateway";
    bench.name = () => `c${++count}`;
    bench.fresh = async (documents) => {
      const collection = bench.db.collection<Doc>(bench.name());
      if (documents?.length) await collection.insertMany(documents as never[]); // ids of any type, see Doc
      return collection;
    };
  });
  afterAll(async () => {
    await bench.db.dropDatabase();
    await bench.client.close();
  });
  return bench;
}

/** A test that holds on MongoDB, and on the embedded engine unless it is one of its known gaps. */
export function conforms(bench: Bench, name: string, run: () => Promise<unknown>): void {
  test(name, async () => {
    if (bench.embedded && gaps.has(name)) {
      const closed = await run().then(
        () => true,
        () => false,
      );
      expect(closed, `"${name}" works now: take it out of gaps.ts`).toBe(false);
    } else {
      await run();
    }
  });
}

/** Awaits a failure and returns it. */
export async function failure(
  promise: Promise<unknown>,
): Promise<Document & { hasErrorLabel(label: string): boolean }> {
  return promise.then(
    () => {
      throw new Error("should have failed");
    },
    (error: unknown) => error as Document & { hasErrorLabel(label: string): boolean },
  );
}

/** Five documents with nested fields and lists. */
export const five = () =>
  [1, 2, 3, 4, 5].map((i) => ({
    _id: i,
    n: i,
    g: i % 2 ? "odd" : "even",
    tags: [`t${i}`, "all"],
    sub: { a: i, b: { c: i * 10 } },
  }));
