import { env } from "~/lib/env.server";

import { tryLock } from "../../dev/database/lock";
import { renewEvents } from "./events";
import { CATALOG_VERSION, readMark } from "./mark";
import { isEmptyDatabase, seedDatabase, type SeedOptions } from "./seed-database";

/** Whoever fills a database holds this lock, so that a filling under way can be told from one that was interrupted. */
export const seedLock = () => tryLock(`seed:${env.DATABASE_URL}`);

/**
 * What every start of the demo does with its data: fills an empty database, starts again where the filling was
 * interrupted, and gives a demo whose events are over new ones. A database that is not a demo's is left alone, and
 * so are the goods of an earlier catalog.
 */
export async function keepPresentable({
  log,
  now = new Date(),
  ...options
}: Pick<SeedOptions, "now" | "history"> & { log: (line: string) => void }): Promise<void> {
  const lock = await seedLock();
  if (!lock) return log("Another command is filling the database.");
  try {
    const mark = await readMark();
    const empty = await isEmptyDatabase();
    if (empty || mark?.complete === false) {
      log(empty ? "Filling in the demo catalog …" : "The demo was left half filled; starting over …");
      return await seedDatabase({ ...options, reset: !empty, now, log });
    }
    if (!mark) return;
    if (mark.catalog < CATALOG_VERSION)
      return log("There is a newer demo catalog: npm run db:seed -- --reset replaces this one by it.");
    const renewed = await renewEvents(now);
    if (renewed > 0) log(`${renewed} of the demo’s events were over and have been announced anew.`);
  } finally {
    await lock.release();
  }
}
