/**
 * What the embedded engine cannot do that MongoDB can. The conformance tests of these names must fail on it, so
 * that a gap that closes is noticed; against a MongoDB (TEST_DATABASE_URL) they must pass like all others.
 */
export const gaps: ReadonlySet<string> = new Set([
  "a unique index with a collation is case-insensitive",
  "client.bulkWrite, the bulkWrite command of MongoDB 8",
  "a validator refuses additional properties",
  "validator keyword anyOf",
  "validator keyword not",
  "validator keywords title and description",
  "a capped collection keeps its newest documents",
  "a time-series collection can be created",
  "a change stream reports an insert",
  "$where runs JavaScript on the server",
  "a validation error says what failed in errInfo",
  "$text search ignores accents",
]);
