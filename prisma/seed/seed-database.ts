import { db } from "~/db/index.server";
import { isDemoDatabase } from "~/domain/admin/demo-mark.server";
import { refreshVocabulary } from "~/domain/search/vocabulary.server";

import { createContent } from "./content";
import { announceEvents } from "./events";
import { fillCatalog, stockedUp } from "./fill-catalog";
import { makeHistory } from "./history/make-history";
import { makeReviews } from "./history/make-reviews";
import { piecesTaken, planHistory } from "./history/plan";
import { planReviews } from "./history/plan-reviews";
import { CATALOG_VERSION } from "./catalog-version";
import { incomplete, keepingMarkFresh, writeMark } from "./mark";
import { fillAtScale } from "./scale";

/** The seed of the demo when nobody asks for another one. */
export const DEFAULT_SEED = 7;

/** Purchases of the last three months, besides those of the events. */
const PURCHASES = 140;

export interface SeedOptions {
  seed?: number;
  /** Empties the database first, if it is a demo's; without it, a database with anybody's data is left alone. */
  reset?: boolean;
  /** How many purchases the past has; false for a catalog in which nothing has happened, events included. */
  history?: number | false;
  /** So many times the catalog, and a thousand times as many orders in bulk beside the history: for measuring. */
  scale?: number;
  /** How many orders in bulk, if it is not to be a thousand for each time the catalog. */
  orders?: number;
  /** When the demo is made: orders and events are dated from here. */
  now?: Date;
  /** Progress lines for a person. */
  log?: (line: string) => void;
}

/** The database has data already, which a seed would mix with its own. */
export class AlreadySeeded extends Error {
  override name = "AlreadySeeded";
}

/** The database has data that no seed has made, so it must not be emptied. */
export class NotADemo extends Error {
  override name = "NotADemo";
}

/** Whether nobody has put anything into the database yet: no shops, users, orders or purchases. */
export async function isEmptyDatabase(): Promise<boolean> {
  const anything =
    (await db.shop.findFirst({ select: ["id"] })) ??
    (await db.user.findFirst({ select: ["id"] })) ??
    (await db.order.findFirst({ select: ["id"] })) ??
    (await db.purchase.findFirst({ select: ["id"] }));
  return anything === null;
}

/**
 * Fills the database with the demo: the catalog (shops, goods with their stock, coupons, shoppers, an administrator)
 * in one transaction that also marks the database as a demo's, then events, three months of orders and reviews, as
 * the product's own functions make them. The mark says when everything is there. Pictures are written by
 * `writePictures`. Ids and figures of the catalog follow from the seed, dates of what happened from `now`.
 * @throws AlreadySeeded if there are data and `reset` is not set
 * @throws NotADemo if there are data, `reset` is set, and the mark is missing
 */
export async function seedDatabase(options: SeedOptions = {}): Promise<void> {
  const { reset = false } = options;
  const demo = await isDemoDatabase();
  if (!(await isEmptyDatabase())) {
    if (!reset)
      throw new AlreadySeeded("The database already has data; --reset empties it if they are a demo's.");
    if (!demo) throw new NotADemo("This database was not filled by db:seed, so --reset leaves it as it is.");
  }
  // What counts as empty may still have somebody's categories or carts: without the mark nothing is removed.
  await keepingMarkFresh(() => fill({ ...options, reset: reset && demo }));
}

async function fill({
  seed = DEFAULT_SEED,
  reset = false,
  history = PURCHASES,
  scale,
  orders,
  now = new Date(),
  log,
}: SeedOptions): Promise<void> {
  const content = createContent(seed);
  const mark = { seed, catalog: CATALOG_VERSION };
  if (reset) {
    // First, so that what is left of an interrupted removal is not taken for a demo that is complete.
    await writeMark(incomplete(mark, now));
    await clear();
  }
  const purchases = history === false ? [] : planHistory(content, { seed, now, purchases: history });
  const stocked = { ...content, products: stockedUp(content.products, piecesTaken(purchases)) };
  if (scale === undefined) await fillCatalog(stocked, { mark, now });
  else await fillAtScale(stocked, { mark, now, scale, orders, log });
  const { shops, products, users } = content;
  log?.(
    `Seed ${seed}: ${shops.length} shops, ${products.length} products in ` +
      `${products.reduce((sum, { variants }) => sum + variants.length, 0)} variants, ` +
      `${users.length - 1} shoppers, 1 administrator.`,
  );
  if (history !== false) {
    await announceEvents(now);
    await makeHistory(purchases, now);
    const reviews = planReviews(content, purchases, { seed, now });
    await makeReviews(reviews);
    log?.(`Three months: ${purchases.length} purchases, ${reviews.length} reviews, and events to come.`);
  }
  await refreshVocabulary();
  await writeMark({ ...mark, complete: true });
}

async function clear(): Promise<void> {
  // What the schema is at has nothing to do with what is in it.
  const { schemaVersion: _kept, ...rest } = db;
  for (const collection of Object.values(rest)) await collection.deleteMany({ where: {} });
}
