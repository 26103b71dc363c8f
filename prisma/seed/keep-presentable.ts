import { db, gt } from "~/db/index.server";
import { env } from "~/lib/env.server";

import { tryLock } from "../../dev/database/lock";
import { renewEvents } from "./events";
import { CATALOG_VERSION } from "./catalog-version";
import { isGivenUp, readMark, type DemoMark } from "./mark";
import { isEmptyDatabase, seedDatabase, type SeedOptions } from "./seed-database";

/**
 * Whoever fills a database holds this lock of the machine, so that a filling under way can be told from one that was
 * interrupted. For other machines the mark says the same (`isGivenUp`).
 */
export const seedLock = () => tryLock(`seed:${env.DATABASE_URL}`);

/**
 * What every start of the demo does with its data: fills an empty database, starts again where the filling was
 * interrupted, and gives a demo whose events are over new ones. A database that is not a demo's is left alone, and
 * so are one that another machine is filling, one in which somebody has bought since, and the goods of an earlier
 * catalog.
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
    if (mark?.complete === false && !(await isGivenUp(mark, new Date())))
      return log("Another machine is filling the database.");
    const empty = await isEmptyDatabase();
    if (mark?.complete === false && (await hasBoughtSince(mark)))
      return log(
        "The demo was left half filled, but somebody has bought in it since: npm run db:seed -- --reset starts it over.",
      );
    if (empty || mark?.complete === false) {
      log(empty ? "Filling in the demo catalog …" : "The demo was left half filled; starting over …");
      return await seedDatabase({ ...options, reset: !empty, now, log });
    }
    if (!mark) return;
    if (mark.catalog < CATALOG_VERSION)
      return log("There is a newer demo catalog: npm run db:seed -- --reset replaces this one by it.");
    await announceAnew(now, log);
  } finally {
    await lock.release();
  }
}

/**
 * What a demo that goes on running does with its data now and then: its events are over after some days, and it gets
 * new ones. A database that is not a demo's, or of an earlier catalog, is left alone.
 */
export async function keepEventsGoing({
  log,
  now = new Date(),
}: {
  log: (line: string) => void;
  now?: Date;
}): Promise<void> {
  const lock = await seedLock();
  // Whoever fills the database sees to its events.
  if (!lock) return;
  try {
    const mark = await readMark();
    if (mark?.complete && mark.catalog === CATALOG_VERSION) await announceAnew(now, log);
  } finally {
    await lock.release();
  }
}

async function announceAnew(now: Date, log: (line: string) => void): Promise<void> {
  const renewed = await renewEvents(now);
  if (renewed > 0) log(`${renewed} of the demo’s events were over and have been announced anew.`);
}

/** Whether there are purchases that the seed has not made: all of its own are dated before it began. */
async function hasBoughtSince({ filling }: DemoMark): Promise<boolean> {
  if (!filling) return false;
  const since = gt(new Date(filling.since));
  return (await db.purchase.findFirst({ where: { createdAt: since }, select: ["id"] })) !== null;
}
