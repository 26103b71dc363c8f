import type pg from "pg";
import { asSqlError, isConnectionLost } from "./errors";
import { unknownOutcome } from "./transaction-errors";

const ATTEMPTS = 20;
const PAUSE_MS = 25;

/** PostgreSQL's id of the present transaction; null while it has written nothing. */
export const currentTransactionId = "SELECT pg_current_xact_id_if_assigned()::text AS xid";

/**
 * Asks PostgreSQL whether a transaction was committed. The backend may still be at work on the COMMIT although
 * nobody hears its answer any more, or PostgreSQL may be starting again, so this asks for half a second.
 *
 * @throws MongoError with UnknownTransactionCommitResult when it is still open after that
 */
export async function lookUpOutcome(pool: pg.Pool, xid: string | null): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const status = await statusOf(pool, xid);
    if (status === "committed") return true;
    if (status === "aborted") return false;
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
  throw unknownOutcome("the database has not finished the commit yet");
}

async function statusOf(pool: pg.Pool, xid: string | null): Promise<string | undefined> {
  try {
    const { rows } = await pool.query<{ status: string }>("SELECT txid_status($1::bigint) AS status", [xid]);
    return rows[0]?.status;
  } catch (error) {
    if (isConnectionLost(error)) return undefined;
    throw unknownOutcome(asSqlError(error).message);
  }
}
