import { engineErrors, postgresErrors, type NamedCode } from "./error-codes";

/** An error as a MongoDB client sees it. */
export class MongoError extends Error {
  override readonly name = "MongoError";

  constructor(
    readonly code: number,
    readonly codeName: string,
    message: string,
    /** Labels such as TransientTransactionError, on which drivers decide whether to try again. */
    readonly labels: readonly string[] = [],
    /** Further fields of the reply, such as keyPattern. */
    readonly extra: Record<string, unknown> = {},
  ) {
    super(message);
  }

  /** The same error with further labels. */
  withLabels(...labels: string[]): MongoError {
    return new MongoError(
      this.code,
      this.codeName,
      this.message,
      [...new Set([...this.labels, ...labels])],
      this.extra,
    );
  }
}

/** What PostgreSQL's client reports: SQLSTATE (or a system error name) in `code`. */
export interface SqlError {
  code?: string;
  message: string;
  detail?: string;
}

const lostConnection =
  /Connection terminated|connection is closed|not queryable|timeout exceeded when trying to connect/i;
const conflictStates = new Set(["40001", "40P01", "55P03"]);

/** Normalises anything thrown to the fields the mapping needs; a cut connection gets SQLSTATE 08006. */
export function asSqlError(error: unknown): SqlError {
  const { code, message, detail } = error as Partial<SqlError>;
  const text = message ?? String(error);
  return { code: lostConnection.test(text) ? "08006" : code, message: text, detail };
}

/**
 * True for a write conflict: serialization failure, deadlock or lock timeout. The engine also answers so when
 * two clients create the same collection at once.
 */
export function isConflict(error: unknown): boolean {
  const { code, message } = asSqlError(error);
  return conflictStates.has(code ?? "") || message.startsWith("Unable to create the specified collection");
}

/** True when the connection to PostgreSQL broke or the server went away, so that the outcome is open. */
export function isConnectionLost(error: unknown): boolean {
  return mongoCode(asSqlError(error).code)[0] === 91;
}

/**
 * Translates a SQLSTATE. The engine raises `M` followed by four base-36 digits: its error's ordinal less one.
 */
export function mongoCode(state = ""): NamedCode {
  if (!state.startsWith("M")) return postgresErrors[state] ?? [1, "InternalError"];
  const ordinal = parseInt(state.slice(1), 36);
  return engineErrors[ordinal + 1] ?? [8000 + ordinal, `DocumentDB_${state}`];
}

/** Reads the SQLSTATE that the engine packs into the `code` of a write error, six bits a character. */
export function unpackState(packed: number): string {
  let state = "";
  for (let i = 0, rest = packed; i < 5; i++, rest >>= 6) state += String.fromCharCode((rest & 63) + 48);
  return state;
}

/** The MongoDB error for anything thrown on the way. */
export function toMongoError(error: unknown): MongoError {
  if (error instanceof MongoError) return error;
  const sql = asSqlError(error);
  const [code, name] = isConflict(error) ? ([112, "WriteConflict"] as const) : mongoCode(sql.code);
  const duplicate = code === 11000 && !sql.message.startsWith("E11000");
  return new MongoError(code, name, duplicate ? `E11000 ${sql.message}` : sql.message);
}
