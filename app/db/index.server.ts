export { insertInBulk } from "./bulk.server";
export { closeDatabase, pingDatabase } from "./client.server";
export { beyond, type ListPlace } from "./cursor.server";
export { openJobStore } from "./job-store.server";
export * from "./errors";
export { isId, newId, objectId } from "./ids.server";
export {
  both,
  contains,
  gt,
  gte,
  gteField,
  gtField,
  hasAll,
  isSet,
  lt,
  lte,
  lteField,
  ltField,
  not,
  notOneOf,
  oneOf,
  some,
  startsWith,
  type Operator,
} from "./operators";
export { RetryTransaction } from "./retry.server";
export type * from "./rows";
export { afterCommit, db, hasStartedOver, transaction } from "./transaction.server";
export type {
  Changes,
  Collection,
  Condition,
  Create,
  Input,
  OrderBy,
  Selected,
  Store,
  Transaction,
  Where,
} from "./types";
