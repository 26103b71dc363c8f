import { type Db, type IndexDescription } from "mongodb";
import { RateLimiterMongo } from "rate-limiter-flexible";

import { connection } from "./client.server";

const COLLECTION = "rate_limits";

/** Of each connection: a test closes one and opens another. */
const prepared = new WeakMap<Db, Promise<unknown>>();

/**
 * A counter that all processes on this database share: `points` for each key within `seconds`, counted from the
 * first one. It lives outside of the schema, as nothing but the counting reads it.
 * @throws MongoError while the database does not answer
 */
export async function openLimiter({
  name,
  points,
  seconds,
}: {
  name: string;
  points: number;
  seconds: number;
}): Promise<RateLimiterMongo> {
  const { client, database } = connection();
  // Two that count the first attempt at once must meet in one document.
  if (!prepared.has(database)) {
    const collection = database.collection(COLLECTION);
    const indexes: IndexDescription[] = [
      { key: { key: 1 }, unique: true },
      { key: { expire: 1 }, expireAfterSeconds: 0 },
    ];
    const creating = collection.createIndexes(indexes);
    prepared.set(database, creating);
    // A database that did not answer may answer the next time.
    creating.catch(() => prepared.delete(database));
  }
  await prepared.get(database);
  return new RateLimiterMongo({
    storeClient: client,
    dbName: database.databaseName,
    tableName: COLLECTION,
    keyPrefix: name,
    points,
    duration: seconds,
    disableIndexesCreation: true,
  });
}
