import { AsyncLocalStorage } from "node:async_hooks";

import {
  type ClientSession,
  type Db,
  type Document,
  type Filter,
  type TransactionOptions,
  type UpdateFilter,
} from "mongodb";

import { env } from "~/lib/env.server";
import { createGate } from "~/lib/gate";

import { connection, currentOrm } from "./client.server";
import { MisplacedTransactionError } from "./errors";
import { createOrm } from "./orm.server";
import { createStore } from "./store.server";
import { type Store, type Transaction } from "./types";

/**
 * How many transactions of this process run at once; the others wait for their turn. Fewer than there are
 * connections, so that none that holds a lock waits for a connection; and when many want the same document each
 * commit makes the others start anew, so that n at once cost n² attempts.
 */
const enter = createGate(8);

/**
 * What is running in this chain of calls. Watched while developing and testing only: it finds mistakes of the code,
 * which are there or not there before it is deployed, and has the runtime account for every promise of the process.
 */
const running = env.NODE_ENV === "production" ? null : new AsyncLocalStorage<{ open: boolean }>();

/** All collections, outside of any transaction. */
export const db: Store = createStore({
  orm: currentOrm,
  transactional: false,
  beforeWrite() {
    // It would wait for the transaction it runs in, or survive its failure.
    if (running?.getStore()?.open)
      throw new MisplacedTransactionError("Inside a transaction, write through its `tx`, not through `db`.");
  },
});

/**
 * Runs `work` in one transaction: it reads one snapshot, and either all of its writes last or none. The work is run
 * again, after a growing and random pause, when it collides with another transaction, so it must not do anything
 * but read and write through `tx`; what has to happen after the commit goes into the outbox. An error it throws
 * undoes everything and is passed on.
 *
 * @throws MisplacedTransactionError inside another transaction
 */
export async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (running?.getStore()?.open)
    throw new MisplacedTransactionError(
      "A transaction cannot contain another one; pass its `tx` on instead.",
    );
  const { client, database } = connection();
  const last: Attempt = { hints: [], restarts: -1 };
  const result = await enter(() =>
    client.withSession((session) =>
      session.withTransaction(attempt(work, { database, session, last }), GUARANTEES),
    ),
  );
  for (const hint of last.hints) hint();
  return result;
}

/** What the latest run of a transaction's work has asked for. */
interface Attempt {
  hints: (() => void)[];
  /** How often the work has been begun anew. */
  restarts: number;
}

const attempts = new WeakMap<Transaction, Attempt>();

/**
 * Calls `hint` once the transaction has been committed, and not at all if it is rolled back or the process dies
 * before. It may wake somebody up; what has to happen goes into the outbox.
 */
export function afterCommit(tx: Transaction, hint: () => void): void {
  attempts.get(tx)?.hints.push(hint);
}

/**
 * Whether this is not the first attempt of a transaction: it has collided with another one, or has thrown
 * {@link RetryTransaction}. What is rare needs to be looked for only then.
 */
export function hasStartedOver(tx: Transaction): boolean {
  return (attempts.get(tx)?.restarts ?? 0) > 0;
}

const GUARANTEES: TransactionOptions = {
  readConcern: { level: "snapshot" },
  writeConcern: { w: "majority" },
  readPreference: "primary",
};

function attempt<T>(
  work: (tx: Transaction) => Promise<T>,
  { database, session, last }: { database: Db; session: ClientSession; last: Attempt },
): () => Promise<T> {
  return async () => {
    const state = { open: true };
    const tx = bind(database, session);
    last.hints = [];
    last.restarts += 1;
    attempts.set(tx, last);
    try {
      return await (running ? running.run(state, () => work(tx)) : work(tx));
    } finally {
      state.open = false;
    }
  };
}

function bind(database: Db, session: ClientSession): Transaction {
  const orm = createOrm(withSession(database, session));
  return createStore({ orm: () => orm, transactional: true, beforeWrite() {} }) as Transaction;
}

/** The database with the session added to each call. These nine are all that the ORM's driver makes. */
function withSession(database: Db, session: ClientSession): Db {
  const bound = {
    collection(name: string) {
      const collection = database.collection(name);
      return {
        insertOne: (document: Document) => collection.insertOne(document, { session }),
        insertMany: (documents: Document[]) => collection.insertMany(documents, { session }),
        updateOne: (filter: Filter<Document>, update: UpdateFilter<Document>, options?: object) =>
          collection.updateOne(filter, update, { ...options, session }),
        updateMany: (filter: Filter<Document>, update: UpdateFilter<Document>, options?: object) =>
          collection.updateMany(filter, update, { ...options, session }),
        deleteOne: (filter: Filter<Document>) => collection.deleteOne(filter, { session }),
        deleteMany: (filter: Filter<Document>) => collection.deleteMany(filter, { session }),
        findOneAndUpdate: (filter: Filter<Document>, update: UpdateFilter<Document>, options?: object) =>
          collection.findOneAndUpdate(filter, update, { ...options, session }),
        findOneAndDelete: (filter: Filter<Document>, options?: object) =>
          collection.findOneAndDelete(filter, { ...options, session }),
        aggregate: (pipeline: Document[]) => collection.aggregate(pipeline, { session }),
      };
    },
  };
  // The driver of the ORM asks for a whole `Db` and uses this much of it.
  return bound as unknown as Db;
}
