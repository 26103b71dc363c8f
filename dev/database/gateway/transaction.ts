import type pg from "pg";
import { type TurnOwner } from "./turns";

/**
 * "unknown": COMMIT was sent and the connection broke before its answer; PostgreSQL knows the outcome by the
 * transaction's id.
 */
export type TransactionState = "open" | "committed" | "aborted" | "unknown";

/** A MongoDB transaction and the PostgreSQL connection that it runs on while it is open. */
export class Transaction implements TurnOwner {
  state: TransactionState = "open";
  client: pg.PoolClient | null = null;
  /** PostgreSQL's id of the transaction, null if it has written nothing. Read just before COMMIT. */
  xid: string | null = null;
  /** Documents it has a turn on, or would like to have had. */
  readonly turns = new Set<string>();
  timer?: NodeJS.Timeout;
  private lastUsed = Date.now();
  private busy = true;

  constructor(
    readonly session: string,
    readonly number: string,
  ) {}

  /** Notes that a command of the transaction begins or ends. */
  mark(busy: boolean): void {
    this.busy = busy;
    this.lastUsed = Date.now();
  }

  idle(): number {
    return this.busy ? 0 : Date.now() - this.lastUsed;
  }
}
