import { parseArgs } from "node:util";

import { useDatabase } from "../../dev/lib/database-url";

const HELP = `npm run db:seed -- [--seed NUMBER] [--scale NUMBER] [--history NUMBER] [--reset]
  --seed     which demo: the same number gives the same one
  --scale    so many times the products, and a thousand times as many orders, for measuring:
             100 makes 30,000 products and 100,000 orders in a few minutes
  --history  how many purchases the past three months have had; 0 for none, events and reviews included
  --reset    empties the database first, if an earlier demo has filled it`;

/** Writes the demo and its pictures into the database in DATABASE_URL or `.env`, or the one this checkout runs. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string" },
      scale: { type: "string" },
      history: { type: "string" },
      reset: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(HELP);
  await useDatabase();
  // Imported late: these modules read DATABASE_URL as they load.
  const { env } = await import("~/lib/env.server");
  if (env.APP_MODE !== "demo")
    throw new Error("The demo catalog has public passwords: it is for APP_MODE=demo alone.");
  const { seedDatabase, seedLock, writePictures } = await import("./index");
  const { closeDatabase } = await import("~/db/index.server");
  const seed = wholeNumber("--seed", values.seed, { least: 0, most: 2 ** 32 - 1 });
  const scale = wholeNumber("--scale", values.scale, { least: 1, most: 1000 });
  const history = wholeNumber("--history", values.history, { least: 0, most: 5000 });
  const lock = await seedLock();
  if (!lock) throw new Error("Another command is filling the database.");
  try {
    await seedDatabase({
      ...(seed !== undefined && { seed }),
      ...(scale !== undefined && { scale }),
      ...(history !== undefined && { history: history === 0 ? false : history }),
      ...(values.reset && { reset: true }),
      log: console.log,
    });
    await writePictures(env.MEDIA_DIRECTORY);
  } finally {
    await lock.release();
    await closeDatabase();
  }
}

function wholeNumber(
  name: string,
  given: string | undefined,
  { least, most }: { least: number; most: number },
): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (given.trim() === "" || !Number.isInteger(number) || number < least || number > most)
    throw new Error(`${name} takes a whole number from ${least} to ${most}, not "${given}".`);
  return number;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
