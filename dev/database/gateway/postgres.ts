import pg from "pg";

/** One row, by position. */
export type Row = unknown[];

/** A pool or a single connection. */
export type Queryable = pg.Pool | pg.PoolClient;

/** A statement that PostgreSQL prepares once a connection; without a name it is not kept. */
export interface Statement {
  name?: string;
  text: string;
}

export interface PostgresAddress {
  /** Directory of the unix socket, or a host. */
  host: string;
  port: number;
}

/** `search_path` and what the gateway relies on in each connection. */
const sessionOptions = [
  "search_path=documentdb_api,documentdb_api_internal,documentdb_core,public",
  "client_min_messages=error",
  "documentdb.useFileBasedPersistedCursors=on",
  "documentdb_core.enableCollation=on",
]
  .map((setting) => `-c ${setting}`)
  .join(" ");

/** The connection options for the engine's database; access control is the socket directory's mode. */
export function connectionOptions(address: PostgresAddress): pg.ClientConfig {
  return { ...address, user: "postgres", database: "postgres", options: sessionOptions };
}

/**
 * Opens a pool. A connection that breaks while it is idle, or between two statements of a transaction, is only
 * reported: the statement that finds it broken fails, and the pool replaces it.
 */
export function openPool(address: PostgresAddress, size: number, report: (line: string) => void): pg.Pool {
  const pool = new pg.Pool({ ...connectionOptions(address), max: size });
  const lost = (error: Error) => report(`database connection lost: ${error.message}`);
  pool.on("error", lost);
  pool.on("connect", (client) => client.on("error", lost));
  return pool;
}

/** Runs a statement and returns its first row, or an empty one. */
export async function queryRow(
  client: Queryable,
  statement: Statement,
  values: unknown[] = [],
): Promise<Row> {
  const result = await client.query<Row>({ ...statement, values, rowMode: "array" });
  return result.rows[0] ?? [];
}
