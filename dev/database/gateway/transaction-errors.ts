import { MongoError, toMongoError } from "./errors";

/** On this label a driver tries the whole transaction again. */
export const TRANSIENT = "TransientTransactionError";
/** On this label a driver sends the commit again. */
const UNKNOWN_RESULT = "UnknownTransactionCommitResult";
/** A driver waits between nothing and twice this, and twice as long the next time. */
const OVERLOAD_PAUSE_MS = 50;

/** The transaction has been aborted, or was never begun. */
export const noSuchTransaction = (number: string) =>
  new MongoError(251, "NoSuchTransaction", `Transaction ${number} is not in progress.`, [TRANSIENT]);

/**
 * Refuses to begin. Besides being transient the error is marked as overload, on which drivers repeat the command
 * by themselves after a pause, without aborting and beginning anew; older ones do not know the mark.
 */
export const comeBackLater = (reason: string) =>
  new MongoError(112, "WriteConflict", reason, [TRANSIENT, "SystemOverloadedError", "RetryableError"], {
    baseBackoffMS: OVERLOAD_PAUSE_MS,
  });

/** COMMIT was sent and its answer lost. The label stands alone: whether a new attempt is due is not known. */
export const unknownOutcome = (reason: string) =>
  new MongoError(64, "WriteConcernTimeout", `The outcome of the commit is unknown: ${reason}`, [
    UNKNOWN_RESULT,
  ]);

/** A failure before COMMIT was sent, or an answer that it failed: nothing was written, so all of it can be tried again. */
export function transientError(error: unknown): MongoError {
  const mapped = toMongoError(error);
  return [112, 91, 24].includes(mapped.code) ? mapped.withLabels(TRANSIENT) : mapped;
}
