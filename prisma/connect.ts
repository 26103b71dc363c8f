import { MongoClient, type Db } from "mongodb";

import { clientOptions, databaseName } from "../app/db/connection";

/** Does `work` on the database of a connection string and closes the connection. */
export async function withDatabase<T>(url: string, work: (database: Db) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { ...clientOptions, appName: "bazaar-schema" });
  try {
    return await work(client.db(databaseName(url)));
  } finally {
    await client.close();
  }
}

/** A row of `schema_versions`: which migration was applied, and the hash of the pushed schema. */
export interface SchemaVersionDocument {
  readonly name: string;
  readonly value: string;
  readonly appliedAt: Date;
}

/** The collection that remembers the state of the schema. */
export const versionsOf = (database: Db) => database.collection<SchemaVersionDocument>("schema_versions");

/** Remembers a value under a name. */
export async function remember(database: Db, name: string, value: string): Promise<void> {
  await versionsOf(database).updateOne(
    { name },
    { $set: { value, appliedAt: new Date() } },
    { upsert: true },
  );
}
