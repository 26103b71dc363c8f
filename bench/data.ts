import { join } from "node:path";

import { startDatabase, type RunningDatabase } from "../dev/database/index";
import { updateSchema } from "../dev/lib/data";
import { root } from "../dev/lib/launch.mjs";
import { type Lifecycle } from "../dev/lib/lifecycle";
import { runNode } from "../dev/lib/run-visibly";
import { withDatabase } from "../prisma/connect";
import { CATALOG_VERSION } from "../prisma/seed/catalog-version";

/** The catalog as the demo shows it, and the same grown by a factor. */
export interface BenchDatabases {
  kind: RunningDatabase["kind"];
  smallUrl: string;
  largeUrl: string;
}

const PRODUCTS_OF_DEMO = 300;

/**
 * Two databases side by side on one engine, kept in `.data/bench` so that the large one is filled only once.
 * BENCH_DATABASE_URL names another MongoDB server to put them on.
 */
export async function openBenchDatabases(
  scale: number,
  lifecycle: Lifecycle,
  log: (line: string) => void,
): Promise<BenchDatabases> {
  // Someone's own data, which a bench never touches.
  delete process.env.DATABASE_URL;
  if (process.env.BENCH_DATABASE_URL) process.env.DATABASE_URL = process.env.BENCH_DATABASE_URL;
  const database = await startDatabase({
    dataDirectory: join(root, ".data/bench/database"),
    durable: false,
    log,
  });
  lifecycle.onStop(() => database.stop());
  const smallUrl = named(database.url, "bench_1");
  const largeUrl = named(database.url, `bench_${scale}`);
  await fill(smallUrl, 1, lifecycle, log);
  await fill(largeUrl, scale, lifecycle, log);
  return { kind: database.kind, smallUrl, largeUrl };
}

function named(url: string, name: string): string {
  const result = new URL(url);
  result.pathname = `/${name}`;
  return result.href;
}

/** What a filled database says of itself. */
interface Mark {
  catalog: number;
  filledAt: Date;
  complete: boolean;
}

/** After this the demo's events are over, and its pages show less than they would. */
const FRESH_MILLISECONDS = 7 * 86_400_000;

async function fill(
  url: string,
  scale: number,
  lifecycle: Lifecycle,
  log: (line: string) => void,
): Promise<void> {
  const fresh = await withDatabase(url, async (database) => {
    const marks = database.collection<Mark>("bench");
    const mark = await marks.findOne({});
    const age = Date.now() - (mark?.filledAt.getTime() ?? 0);
    if (mark?.complete && mark.catalog === CATALOG_VERSION && age < FRESH_MILLISECONDS) return true;
    // Only what an earlier bench has filled: BENCH_DATABASE_URL may hold a database of that name with someone's data.
    if (!mark && (await database.listCollections().toArray()).length > 0)
      throw new Error(`The database ${database.databaseName} was not made by a bench; it is left as it is.`);
    await database.dropDatabase();
    await marks.insertOne({ catalog: CATALOG_VERSION, filledAt: new Date(), complete: false });
    return false;
  });
  await updateSchema(url, { log });
  if (fresh) return;
  log(`Filling a database with ${scale * PRODUCTS_OF_DEMO} products …`);
  const seeded = await runNode(["--import", "tsx", "prisma/seed/cli.ts", "--scale", String(scale)], {
    cwd: root,
    lifecycle,
    env: { DATABASE_URL: url },
    aside: true,
  });
  if (!seeded) throw new Error("The bench's database could not be filled; the lines above say why.");
  await withDatabase(url, (database) =>
    database.collection<Mark>("bench").updateOne({}, { $set: { complete: true } }),
  );
}
