import { parseArgs } from "node:util";

import { useDatabase } from "../../dev/lib/database-url";

const HELP = `npm run db:seed -- [--seed NUMBER] [--reset]
  --seed   which demo: the same number gives the same one
  --reset  empties the database first, if an earlier demo has filled it`;

/** Writes the demo catalog and its pictures into the database in DATABASE_URL or `.env`, or the one this checkout runs. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: "string" }, reset: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) return console.log(HELP);
  await useDatabase();
  // Imported late: these modules read DATABASE_URL as they load.
  const { env } = await import("~/lib/env.server");
  if (env.APP_MODE !== "demo")
    throw new Error("The demo catalog has public passwords: it is for APP_MODE=demo alone.");
  const { DEFAULT_SEED, seedDatabase, writePictures } = await import("./index");
  const { closeDatabase } = await import("~/db/index.server");
  const seed = values.seed === undefined ? DEFAULT_SEED : Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new Error(`--seed takes a whole number from 0 to ${2 ** 32 - 1}, not "${values.seed}".`);
  try {
    await seedDatabase({ seed, reset: values.reset, log: console.log });
    await writePictures(env.MEDIA_DIRECTORY);
  } finally {
    await closeDatabase();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
