import { type Statement } from "./postgres";

const bytes = (expression: string) => `bson_to_bytea(${expression})`;

const write = (procedure: string): Statement => ({
  name: procedure,
  text: `SELECT ${bytes("p_result")}, p_success
         FROM ${procedure}($1, bson_from_bytea($2), bsonsequence_from_bytea($3), $4)`,
});

const firstPage = (procedure: string): Statement => ({
  name: procedure,
  text: `SELECT ${bytes("cursorpage")}, ${bytes("continuation")}, cursorid
         FROM ${procedure}($1, bson_from_bytea($2))`,
});

const query = (procedure: string): Statement => ({
  name: procedure,
  text: `SELECT ${bytes("document")} FROM ${procedure}($1, bson_from_bytea($2))`,
});

/** Writes: parameters are database, command, document sequence, retryable-write id. */
export const writes: Readonly<Record<string, Statement>> = {
  insert: write("insert"),
  update: write("update"),
  delete: write("delete"),
};

export const findAndModify: Statement = {
  name: "find_and_modify",
  text: `SELECT ${bytes("p_result")}, p_success FROM find_and_modify($1, bson_from_bytea($2), $3)`,
};

/** Commands that open a cursor: parameters are database and command. */
export const cursorPages: Readonly<Record<string, Statement>> = {
  find: firstPage("find_cursor_first_page"),
  aggregate: firstPage("aggregate_cursor_first_page"),
  listCollections: firstPage("list_collections_cursor_first_page"),
  listIndexes: firstPage("list_indexes_cursor_first_page"),
};

export const getMore: Statement = {
  name: "get_more",
  text: `SELECT ${bytes("cursorpage")}, ${bytes("continuation")}
         FROM cursor_get_more($1, bson_from_bytea($2), bson_from_bytea($3))`,
};

/** Commands that answer with one document: parameters are database and command. */
export const documentQueries: Readonly<Record<string, Statement>> = {
  count: query("count_query"),
  distinct: query("distinct_query"),
  validate: query("validate"),
  create: { name: "create", text: `SELECT ${bytes("create_collection_view($1, bson_from_bytea($2))")}` },
};

/** The third parameter builds the index in this very statement, on a collection that exists. */
export const createIndexes: Statement = {
  name: "create_indexes",
  text: `SELECT ${bytes("create_indexes_non_concurrently($1, bson_from_bytea($2), $3)")}`,
};

export const dropIndexes: Statement = { text: "CALL drop_indexes($1, bson_from_bytea($2))" };
export const dropCollection: Statement = { name: "drop", text: "SELECT drop_collection($1, $2)" };
export const dropDatabase: Statement = { name: "drop_database", text: "SELECT drop_database($1)" };

export const listDatabases: Statement = {
  name: "list_databases",
  text: `SELECT ${bytes("list_databases(bson_from_bytea($1))")}`,
};

export const modifyCollection: Statement = {
  name: "coll_mod",
  text: `SELECT ${bytes("coll_mod($1, $2, bson_from_bytea($3))")}`,
};

export const renameCollection: Statement = {
  name: "rename",
  text: `SELECT ${bytes("rename_collection(bson_from_bytea($1))")}`,
};

export const collectionStats: Statement = {
  name: "coll_stats",
  text: `SELECT ${bytes("coll_stats($1, $2)")}`,
};

/** The table that holds a collection's documents. */
export const tableOfCollection: Statement = {
  name: "table_of_collection",
  text: `SELECT format('documentdb_data.documents_%s', collection_id)
         FROM documentdb_api_catalog.collections WHERE database_name = $1 AND collection_name = $2`,
};

export const databaseStats: Statement = { name: "db_stats", text: `SELECT ${bytes("db_stats($1)")}` };

export const currentOperations: Statement = {
  name: "current_op",
  text: `SELECT ${bytes("document")} FROM current_op_command(bson_from_bytea($1))`,
};

/** Name, key and namespace of an index, for the message of a duplicate key. */
export const indexById: Statement = {
  name: "index_by_id",
  text: `SELECT (i.index_spec).index_name, ${bytes("(i.index_spec).index_key")},
                c.database_name || '.' || c.collection_name
         FROM documentdb_api_catalog.collection_indexes i
         JOIN documentdb_api_catalog.collections c USING (collection_id) WHERE index_id = $1`,
};

/** Frees the files of persisted cursors. */
export const deleteCursors: Statement = {
  name: "delete_cursors",
  text: "SELECT documentdb_api_internal.delete_cursors($1::bigint[])",
};

/** Nothing in the engine purges the table by which it recognises retried writes. */
export const purgeRetryableWrites: Statement = {
  text: "DELETE FROM documentdb_data.retryable_writes WHERE write_time < now() - interval '30 minutes'",
};
