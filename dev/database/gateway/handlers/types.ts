import { type Document } from "bson";
import type pg from "pg";
import { type Command } from "../command";
import { type Cursors } from "../cursors";
import { type Queryable } from "../postgres";
import { type Transaction } from "../transaction";
import { type Transactions } from "../transactions";

/** What a handler works with. */
export interface HandlerContext {
  /** `host:port` under which clients reach the gateway. */
  address: string;
  setName: string;
  pool: pg.Pool;
  cursors: Cursors;
  transactions: Transactions;
  /** The transaction the command belongs to. */
  transaction: Transaction | null;
  /** The transaction's connection, or the pool. */
  client: Queryable;
}

/** Answers one command with a reply, encoded already or not. */
export type Handler = (
  command: Command,
  context: HandlerContext,
) => Promise<Document | Buffer> | Document | Buffer;
export type Handlers = Readonly<Record<string, Handler>>;
