import { afterCommit, isDuplicateKey, RetryTransaction, type Transaction } from "~/db/index.server";

import { nudgeOutbox } from "./nudge.server";
import { outboxPayloads, type OutboxEntry } from "./payloads.server";

/**
 * Like `enqueue`, for what is asked for again and again and counts in its latest form alone: there is one entry with
 * the key, and asking starts it from its beginning, also while it is being carried out: that worker loses its claim,
 * and what it has done is done again.
 * @throws ZodError for a payload that does not fit its kind
 */
export async function enqueueAnew(
  tx: Transaction,
  { kind, key, payload, dueAt }: OutboxEntry,
): Promise<void> {
  const wanted = {
    payload: JSON.stringify(outboxPayloads[kind].parse(payload)),
    dueAt: dueAt ?? new Date(),
    attempts: 0,
  };
  const again = await tx.outbox.updateOne({
    where: { key },
    // The error stays until it is carried out: it tells that there may be a case to close.
    set: { ...wanted, lockedUntil: null, doneAt: null, failedAt: null },
  });
  try {
    if (!again) await tx.outbox.create({ kind, key, ...wanted });
  } catch (error) {
    // Somebody else has asked for it at the same time; the next attempt finds it.
    if (isDuplicateKey(error, "key")) throw new RetryTransaction(error);
    throw error;
  }
  afterCommit(tx, nudgeOutbox);
}
