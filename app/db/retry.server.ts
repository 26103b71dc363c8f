import { MongoError, MongoErrorLabel } from "mongodb";

/**
 * Thrown inside a transaction to have it start over with a newer snapshot, because another one has just
 * created what this one wanted to create. The driver sees the label and runs the work again.
 */
export class RetryTransaction extends MongoError {
  constructor(cause: unknown) {
    super("Another transaction was faster; this one starts over.", { cause: cause as Error });
    this.addErrorLabel(MongoErrorLabel.TransientTransactionError);
  }
}
