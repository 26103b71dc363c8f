/** Stock and orders disagree: a bug or a hand in the database, never a user's mistake. */
export class StockMismatch extends Error {
  override name = "StockMismatch";
  constructor(what: string, step: string) {
    super(`${what} holds less than the order says (${step}).`);
  }
}
