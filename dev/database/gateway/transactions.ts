import type pg from "pg";
import { type Command } from "./command";
import { asSqlError, isConflict, isConnectionLost, toMongoError } from "./errors";
import { currentTransactionId, lookUpOutcome } from "./outcome";
import { Transaction, type TransactionState } from "./transaction";
import {
  comeBackLater,
  noSuchTransaction,
  TRANSIENT,
  transientError,
  unknownOutcome,
} from "./transaction-errors";
import { Turns } from "./turns";
import { Slots, WaitingRoom } from "./waiting-room";
import { writeKey } from "./write-key";

/** MongoDB's own limit: a transaction nobody ends is aborted. */
const LIFETIME_MS = 60_000;
/** A write waits this long for a row another transaction holds. MongoDB would answer with a conflict at once. */
const LOCK_TIMEOUT_MS = 100;
/** How long a transaction waits for its turn on a document, or for a free connection. */
const PATIENCE_MS = 500;
/** Of the client connections, how many may be taken by waiting transactions. */
const SEATED_SHARE = 0.9;
const FORGET_AFTER_MS = 30 * 60_000;
const MAX_REMEMBERED_CONFLICTS = 8;

/** All transactions by session. A session has one at a time; the last one stays known so that a commit can be retried. */
export class Transactions {
  private readonly bySession = new Map<string, Transaction>();
  /** Documents on which a session's last attempt lost; its next attempt waits its turn for them. */
  private readonly conflicts = new Map<string, Set<string>>();
  private readonly turns: Turns;
  private readonly slots: Slots;

  /**
   * @param pool connections for transactions, one for each open one
   * @param outcomes connections to ask for the outcome of a transaction whose own connection broke
   * @param openConnections how many client connections there are
   */
  constructor(
    private readonly pool: pg.Pool,
    private readonly outcomes: pg.Pool,
    openConnections: () => number,
  ) {
    const room = new WaitingRoom(
      () => Math.max(4, Math.floor(openConnections() * SEATED_SHARE)),
      PATIENCE_MS,
    );
    this.turns = new Turns(room);
    this.slots = new Slots(pool.options.max, room);
  }

  /** The transaction a command belongs to; begins it when the command says so. */
  async forCommand(command: Command): Promise<Transaction | null> {
    if (!command.session || !command.has("autocommit")) return null;
    const number = String(command.value("txnNumber"));
    if (command.has("startTransaction")) return this.begin(command, command.session, number);
    const transaction = this.bySession.get(command.session);
    if (transaction?.number !== number || !accepts(transaction, command)) throw noSuchTransaction(number);
    transaction.mark(true);
    return transaction;
  }

  private async begin(command: Command, session: string, number: string): Promise<Transaction> {
    const previous = this.bySession.get(session);
    if (previous) await this.abort(previous);
    const transaction = new Transaction(session, number);
    this.bySession.set(session, transaction);
    try {
      await this.takeTurns(transaction, command);
      transaction.client = await this.connect();
      await transaction.client.query(
        `BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`,
      );
    } catch (error) {
      await this.abort(transaction);
      const mapped = toMongoError(error);
      throw mapped.code === 91 ? mapped.withLabels(TRANSIENT) : mapped;
    }
    transaction.timer = setTimeout(() => void this.abort(transaction), LIFETIME_MS).unref();
    return transaction;
  }

  /** In one order for all, so that two transactions never wait for each other. */
  private async takeTurns(transaction: Transaction, command: Command): Promise<void> {
    const keys = new Set(this.conflicts.get(transaction.session));
    const first = writeKey(command);
    if (first) keys.add(first);
    for (const key of [...keys].sort()) {
      if (!(await this.turns.wait(key, transaction))) {
        throw comeBackLater("Other transactions are changing the same document.");
      }
      transaction.turns.add(key);
    }
  }

  private async connect(): Promise<pg.PoolClient> {
    if (!(await this.slots.take())) {
      throw comeBackLater("Too many transactions are open.");
    }
    try {
      return await this.pool.connect();
    } catch (error) {
      this.slots.release();
      throw error;
    }
  }

  /** Notes which document a transaction is about to write. */
  touch(transaction: Transaction, command: Command): void {
    const key = writeKey(command);
    if (!key || transaction.turns.has(key)) return;
    this.turns.claim(key, transaction);
    transaction.turns.add(key);
  }

  /**
   * Commits, and changes the state only after PostgreSQL has answered. When the connection breaks in between,
   * the outcome is open: the error carries UnknownTransactionCommitResult alone, and a retry of the commit
   * asks PostgreSQL what became of it.
   */
  async commit(transaction: Transaction): Promise<void> {
    if (transaction.state === "unknown") await this.settle(transaction);
    const client = transaction.client;
    if (transaction.state === "committed" || !client) return;
    let sent = false;
    let answer: string;
    try {
      const { rows } = await client.query<{ xid: string | null }>(currentTransactionId);
      transaction.xid = rows[0]?.xid ?? null;
      sent = true;
      answer = (await client.query("COMMIT")).command;
    } catch (error) {
      this.failCommit(transaction, client, error, sent && isConnectionLost(error));
      return;
    }
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK and no error.
    this.end(transaction, answer === "COMMIT" ? "committed" : "aborted", client);
    if (answer !== "COMMIT") throw noSuchTransaction(transaction.number);
  }

  private failCommit(
    transaction: Transaction,
    client: pg.PoolClient,
    error: unknown,
    outcomeOpen: boolean,
  ): void {
    if (!outcomeOpen) {
      this.end(transaction, "aborted", client, true);
      throw transientError(error);
    }
    // What has written nothing has nothing to lose.
    const harmless = transaction.xid === null;
    this.end(transaction, harmless ? "committed" : "unknown", client, true);
    if (!harmless) throw unknownOutcome(asSqlError(error).message);
  }

  private async settle(transaction: Transaction): Promise<void> {
    const committed = await lookUpOutcome(this.outcomes, transaction.xid);
    transaction.state = committed ? "committed" : "aborted";
    if (!committed) throw noSuchTransaction(transaction.number);
  }

  /** Rolls back if it is still open. Never throws: a connection that cannot roll back is closed instead. */
  async abort(transaction: Transaction, reason?: unknown): Promise<void> {
    if (reason !== undefined && isConflict(reason)) this.rememberConflict(transaction);
    if (transaction.state !== "open") return;
    const client = transaction.client;
    transaction.state = "aborted";
    transaction.client = null;
    const rolledBack = await client?.query("ROLLBACK").then(
      () => true,
      () => false,
    );
    this.end(transaction, "aborted", client, rolledBack === false);
  }

  private end(
    transaction: Transaction,
    state: TransactionState,
    client: pg.PoolClient | null,
    broken = false,
  ): void {
    transaction.state = state;
    transaction.client = null;
    clearTimeout(transaction.timer);
    if (client) {
      client.release(broken);
      this.slots.release();
    }
    for (const key of transaction.turns) this.turns.release(key, transaction);
    if (state === "committed") this.conflicts.delete(transaction.session);
  }

  private rememberConflict(transaction: Transaction): void {
    const keys = this.conflicts.get(transaction.session) ?? new Set<string>();
    for (const key of transaction.turns) if (keys.size < MAX_REMEMBERED_CONFLICTS) keys.add(key);
    this.conflicts.set(transaction.session, keys);
  }

  /** Aborts what a session left open and forgets it. */
  async endSession(session: string): Promise<void> {
    const transaction = this.bySession.get(session);
    this.conflicts.delete(session);
    if (!transaction) return;
    await this.abort(transaction);
    this.bySession.delete(session);
  }

  /** Forgets sessions of clients that left without a word. */
  sweep(): void {
    for (const [session, transaction] of this.bySession) {
      if (transaction.state === "open" || transaction.idle() < FORGET_AFTER_MS) continue;
      this.bySession.delete(session);
      this.conflicts.delete(session);
    }
  }
}

/** An ended transaction still takes what a driver may send again. */
function accepts(transaction: Transaction, command: Command): boolean {
  if (transaction.state === "open") return true;
  if (command.name === "abortTransaction") return transaction.state === "aborted";
  return command.name === "commitTransaction" && transaction.state !== "aborted";
}
