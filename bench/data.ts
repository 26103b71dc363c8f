import { join } from "node:path";

import { startDatabase, type RunningDatabase } from "../dev/database/index";
import { updateSchema } from "../dev/lib/data";
import { root } from "../dev/lib/launch.mjs";
import { type Lifecycle } from "../dev/lib/lifecycle";
import { runNode } from "../dev/lib/run-visibly";
import { withDatabase } from "../prisma/connect";

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

async function fill(
  url: string,
  scale: number,
  lifecycle: Lifecycle,
  log: (line: string) => void,
): Promise<void> {
  const complete = await withDatabase(url, async (database) => {
    const mark = await database.collection<{ name: string }>("bench").findOne({ name: "complete" });
    if (mark) return true;
    await database.dropDatabase();
    return false;
  });
  await updateSchema(url, { log });
  if (complete) return;
  log(`Filling a database with ${scale * PRODUCTS_OF_DEMO} products …`);
  const seeded = await runNode(["--import", "tsx", "prisma/seed/cli.ts", "--scale", String(scale)], {
    cwd: root,
    lifecycle,
    env: { DATABASE_URL: url },
  });
  if (!seeded) throw new Error("The bench's database could not be filled; the lines above say why.");
  await withDatabase(url, (database) =>
    database.collection<{ name: string }>("bench").insertOne({ name: "complete" }),
  );
}
