import { type Db } from "mongodb";

import { connection } from "~/db/client.server";

import { indexesByCollection } from "../../prisma/indexes";

/** Empties all collections but the record of the schema; collections, indexes and validators stay. */
export async function resetDatabase(): Promise<void> {
  const database = driverDatabase();
  const names = [...indexesByCollection().keys()].filter((name) => name !== "schema_versions");
  await Promise.all(names.map((name) => database.collection(name).deleteMany({})));
}

/** The driver's view of the test file's database, for looking at what is really stored. */
export function driverDatabase(): Db {
  return connection().database;
}
