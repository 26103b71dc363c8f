import {
  afterCommit,
  hasStartedOver,
  isDuplicateKey,
  oneOf,
  RetryTransaction,
  type Transaction,
} from "~/db/index.server";

import { nudgeOutbox } from "./nudge.server";
import { outboxPayloads, type OutboxEntry } from "./payloads.server";

/**
 * Writes down what has to happen after the commit of `tx`: it happens at least once if the transaction is committed
 * and never if it is not. Entries whose keys are there already are left out, so that a deed is asked for once
 * however often its transaction is repeated.
 * @throws ZodError for a payload that does not fit its kind
 */
export async function enqueue(tx: Transaction, entries: OutboxEntry | readonly OutboxEntry[]): Promise<void> {
  const wanted = [entries].flat() as readonly OutboxEntry[];
  if (wanted.length === 0) return;
  const known = await keysThere(tx, wanted);
  const now = new Date();
  const rows = wanted
    .filter(({ key }) => !known.has(key) && known.add(key))
    .map(({ kind, key, payload, dueAt }) => ({
      kind,
      key,
      payload: JSON.stringify(outboxPayloads[kind].parse(payload)),
      dueAt: dueAt ?? now,
      attempts: 0,
    }));
  if (rows.length === 0) return;
  try {
    await tx.outbox.createMany(rows);
  } catch (error) {
    // It was asked for before; the next attempt looks what is there.
    if (isDuplicateKey(error, "key")) throw new RetryTransaction(error);
    throw error;
  }
  afterCommit(tx, nudgeOutbox);
}

/** Most deeds are asked for once, so what is there is looked up only when writing it down was refused. */
async function keysThere(tx: Transaction, wanted: readonly OutboxEntry[]): Promise<Set<string>> {
  if (!hasStartedOver(tx)) return new Set();
  const found = await tx.outbox.findMany({
    where: { key: oneOf(wanted.map((entry) => entry.key)) },
    select: ["key"],
  });
  return new Set(found.map((entry) => entry.key));
}
