import { deserialize, type Document } from "bson";
import { type Command } from "../command";
import { MongoError } from "../errors";
import { type Queryable, queryRow, type Row } from "../postgres";
import * as sql from "../sql";
import { type Handler, type Handlers } from "./types";

const first = (row: Row) => row[0] as Buffer;

/** A procedure's output parameter arrives in the engine's text form. */
const fromText = (row: Row) => Buffer.from(String(row[0]).replace(/^BSONHEX/, ""), "hex");

/**
 * DocumentDB 1.0-0 has two faults in its newer operator class when an index key has a descending part: a unique
 * index accepts two missing values there, and a scalar `$elemMatch` on it can crash the backend. The older
 * class has neither, so such indexes are built with it.
 */
const useOlderOperatorClass = "SET documentdb.defaultUseCompositeOpClass = off";
const useDefaultOperatorClass = "RESET documentdb.defaultUseCompositeOpClass";

function hasDescendingKey(command: Command): boolean {
  return command
    .documents("indexes")
    .some((index: Document) =>
      Object.values((index.key ?? {}) as Record<string, unknown>).some((direction) => Number(direction) < 0),
    );
}

const createIndexes: Handler = async (command, { client, pool, transaction }) => {
  const build = async (connection: Queryable) => {
    const row = await queryRow(connection, sql.createIndexes, [
      command.database,
      command.specification(),
      transaction === null,
    ]);
    const { raw: shards, ...reply } = deserialize(first(row)) as { raw?: { defaultShard?: Document } };
    return { ...shards?.defaultShard, ...reply };
  };
  if (!hasDescendingKey(command)) return build(client);
  const connection = transaction?.client ?? (await pool.connect());
  try {
    await connection.query(useOlderOperatorClass);
    return await build(connection);
  } finally {
    await connection.query(useDefaultOperatorClass).catch(() => undefined); // fails with the transaction it is in
    if (connection !== transaction?.client) connection.release();
  }
};

/** Collections, indexes and databases. */
export const collectionHandlers: Handlers = {
  createIndexes,
  dropIndexes: async (command, { client }) =>
    fromText(await queryRow(client, sql.dropIndexes, [command.database, command.specification()])),
  drop: async (command, { client }) => {
    const [dropped] = await queryRow(client, sql.dropCollection, [command.database, command.collection]);
    return dropped ? { nIndexesWas: 1, ns: `${command.database}.${command.collection}`, ok: 1 } : { ok: 1 };
  },
  dropDatabase: async (command, { pool }) => {
    await queryRow(pool, sql.dropDatabase, [command.database]);
    return { dropped: command.database, ok: 1 };
  },
  collMod: async (command, { client }) =>
    first(
      await queryRow(client, sql.modifyCollection, [
        command.database,
        command.collection,
        command.specification(),
      ]),
    ),
  renameCollection: async (command, { client }) =>
    first(await queryRow(client, sql.renameCollection, [command.specification()])),
  collStats: async (command, { pool }) =>
    first(await queryRow(pool, sql.collectionStats, [command.database, command.collection])),
  // Statistics for the planner, as of now: by itself the engine gathers them some seconds after many writes.
  analyze: async (command, { pool }) => {
    const [table] = await queryRow(pool, sql.tableOfCollection, [command.database, command.collection]);
    if (!table) {
      const message = `ns does not exist: ${command.database}.${command.collection}`;
      throw new MongoError(26, "NamespaceNotFound", message);
    }
    await pool.query(`ANALYZE ${String(table)}`);
    return { ok: 1 };
  },
  dbStats: async (command, { pool }) => first(await queryRow(pool, sql.databaseStats, [command.database])),
};
