import { createHash } from "node:crypto";

import { MongoServerError, type Db } from "mongodb";

import { remember, versionsOf, withDatabase } from "./connect";
import contract from "./generated/contract.json" with { type: "json" };
import { indexesByCollection, type Index } from "./indexes";
import { validators } from "./validators";

/** The name under which the pushed schema's hash is remembered. */
const CONTRACT = "contract";
const NAMESPACE_EXISTS = 48;
const INDEX_OPTIONS_CONFLICT = 85;
const INDEX_KEY_SPECS_CONFLICT = 86;

/** Changes whenever something that `pushSchema` would create changes. */
export function schemaHash(): string {
  const parts = [contract.storage.storageHash, [...indexesByCollection()], validators];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/**
 * Creates the collections, indexes and validators of the schema. Safe to run again and in several processes at
 * once; nothing is dropped but an index whose definition has changed. If the recorded hash shows that nothing has
 * changed, it costs one query.
 */
export async function pushSchema(url: string, { log }: { log?: (line: string) => void } = {}): Promise<void> {
  await withDatabase(url, async (database) => {
    const hash = schemaHash();
    const pushed = await versionsOf(database).findOne({ name: CONTRACT });
    if (pushed?.value === hash) return;
    const collections = indexesByCollection();
    await Promise.all([...collections].map(([name, indexes]) => pushCollection(database, name, indexes)));
    await remember(database, CONTRACT, hash);
    log?.(
      `The database "${database.databaseName}" has its ${collections.size} collections and their indexes.`,
    );
  });
}

async function pushCollection(database: Db, name: string, indexes: readonly Index[]): Promise<void> {
  const validator = validators[name];
  // Creating an index creates the collection; only the others need to be created by name.
  if (validator || indexes.length === 0) await createCollection(database, name, validator);
  if (indexes.length === 0) return;
  try {
    await create(database, name, indexes);
  } catch (error) {
    if (!hasCode(error, INDEX_OPTIONS_CONFLICT, INDEX_KEY_SPECS_CONFLICT)) throw error;
    for (const index of indexes) await replace(database, name, index);
  }
}

async function createCollection(database: Db, name: string, validator?: Readonly<Record<string, unknown>>) {
  const options = validator ? { validator, validationLevel: "strict", validationAction: "error" } : {};
  try {
    await database.createCollection(name, options);
  } catch (error) {
    if (!hasCode(error, NAMESPACE_EXISTS)) throw error;
    if (validator) await database.command({ collMod: name, ...options });
  }
}

async function create(database: Db, name: string, indexes: readonly Index[]): Promise<void> {
  await database
    .collection(name)
    .createIndexes(indexes.map((index) => ({ ...index, key: { ...index.key } })));
}

/** Creates one index anew if the one of its name is defined differently. */
async function replace(database: Db, name: string, index: Index): Promise<void> {
  try {
    await create(database, name, [index]);
  } catch (error) {
    if (!hasCode(error, INDEX_OPTIONS_CONFLICT, INDEX_KEY_SPECS_CONFLICT)) throw error;
    await database.collection(name).dropIndex(index.name);
    await create(database, name, [index]);
  }
}

const hasCode = (error: unknown, ...codes: number[]) =>
  error instanceof MongoServerError && typeof error.code === "number" && codes.includes(error.code);
