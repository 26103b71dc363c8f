import { serialize } from "bson";
import type pg from "pg";
import { Command } from "./command";
import { type Cursors } from "./cursors";
import { duplicateFromConstraint } from "./duplicate-key";
import { asSqlError, isConflict, MongoError, toMongoError } from "./errors";
import { type WireRequest } from "./framing";
import { collectionHandlers } from "./handlers/collections";
import { explainHandlers } from "./handlers/explain";
import { queryHandlers } from "./handlers/queries";
import { serverHandlers } from "./handlers/server";
import { sessionHandlers } from "./handlers/session";
import { type Handler, type HandlerContext } from "./handlers/types";
import { writeHandlers } from "./handlers/writes";
import { type Lanes } from "./lanes";
import { type Transaction } from "./transaction";
import { type Transactions } from "./transactions";

const CONFLICT_ATTEMPTS = 20;
/** After so many conflicts a write takes its turn among those of its collection that fare likewise. */
const ATTEMPTS_AT_ONCE = 8;

const handlers = new Map<string, Handler>(
  [
    serverHandlers,
    sessionHandlers,
    collectionHandlers,
    queryHandlers,
    writeHandlers,
    explainHandlers,
  ].flatMap((group) => Object.entries(group)),
);

/** What the dispatcher needs of the running gateway. */
export interface Gateway {
  address: string;
  setName: string;
  pool: pg.Pool;
  cursors: Cursors;
  transactions: Transactions;
  /** For writes outside of transactions that keep colliding. */
  lanes: Lanes;
}

/** Answers one request with an encoded document; errors become replies. */
export async function dispatch(
  gateway: Gateway,
  request: WireRequest,
  connectionId: number,
): Promise<Uint8Array> {
  let command: Command | undefined;
  let transaction: Transaction | null = null;
  try {
    command = new Command(request.body, request.sequences, connectionId);
    const handler = handlers.get(command.name);
    if (!handler) throw new MongoError(59, "CommandNotFound", `no such command: '${command.name}'`);
    transaction = await gateway.transactions.forCommand(command);
    const context = { ...gateway, transaction, client: transaction?.client ?? gateway.pool };
    const reply = await runHandler(handler, command, context, gateway.lanes);
    return reply instanceof Uint8Array ? reply : serialize(reply, { ignoreUndefined: true });
  } catch (error) {
    return serialize(await errorReply(gateway, error, command, transaction));
  } finally {
    transaction?.mark(false);
  }
}

/**
 * MongoDB itself repeats a single write that met a conflict; within a transaction the client decides. Many upserts
 * of one key lock each other out again and again, so those that have lost a few times go one after the other.
 */
async function runHandler(handler: Handler, command: Command, context: HandlerContext, lanes: Lanes) {
  const lane = `${command.database}.${command.collection}`;
  for (let attempt = 1; ; attempt++) {
    try {
      if (attempt <= ATTEMPTS_AT_ONCE) return await handler(command, context);
      return await lanes.run(lane, async () => handler(command, context));
    } catch (error) {
      if (context.transaction || !isConflict(error) || attempt >= CONFLICT_ATTEMPTS) throw error;
      const pause = Math.random() * 2 ** Math.min(attempt, 7);
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
}

async function errorReply(
  gateway: Gateway,
  error: unknown,
  command: Command | undefined,
  transaction: Transaction | null,
): Promise<Record<string, unknown>> {
  const constraint = asSqlError(error).code === "23P01";
  let mapped = constraint ? await duplicateFromConstraint(gateway.pool, error) : toMongoError(error);
  if (transaction && command?.name !== "commitTransaction") {
    await gateway.transactions.abort(transaction, error);
    if ([112, 251, 91].includes(mapped.code)) mapped = mapped.withLabels("TransientTransactionError");
  } else if (!transaction && mapped.code === 91 && command?.has("txnNumber") && !command.has("autocommit")) {
    mapped = mapped.withLabels("RetryableWriteError");
  }
  return {
    ok: 0,
    errmsg: mapped.message,
    code: mapped.code,
    codeName: mapped.codeName,
    ...mapped.extra,
    ...(mapped.labels.length > 0 && { errorLabels: mapped.labels }),
  };
}
