import { MongoErrorLabel, MongoServerError } from "mongodb";

import { DuplicateKey, ValidationFailed } from "./errors";

const DUPLICATE_KEY = 11000;
const VALIDATION_FAILED = 121;

/**
 * The project's error for a failure of the driver. What the driver itself must see, in order to run a transaction
 * again, stays as it is.
 */
export function translated(model: string, error: unknown): unknown {
  if (!(error instanceof MongoServerError) || error.hasErrorLabel(MongoErrorLabel.TransientTransactionError))
    return error;
  if (error.code === VALIDATION_FAILED) return new ValidationFailed(model, { cause: error });
  if (error.code !== DUPLICATE_KEY) return error;
  const { pattern, values } = keyOf(error);
  return new DuplicateKey(model, renamed(pattern), renamed(values), { cause: error });
}

type Key = Record<string, unknown>;

function keyOf(error: MongoServerError): { pattern: Key; values: Key } {
  // A single write carries the key in the response, a bulk write in the error of its first refused document.
  const first =
    (error.errorResponse as { writeErrors?: unknown } | undefined)?.writeErrors ?? error["writeErrors"];
  const refused = [error, ...(Array.isArray(first) ? first : [first])] as (Key | undefined)[];
  for (const part of refused) {
    const source = (part?.["err"] as Key | undefined) ?? part;
    if (source?.["keyPattern"])
      return { pattern: source["keyPattern"] as Key, values: (source["keyValue"] as Key | undefined) ?? {} };
  }
  // Only the message is left: … index: email_1 dup key: { … }
  const name = /index: (?:\S*\$)?(\S+)/.exec(error.message)?.[1] ?? "";
  const fields = [...name.matchAll(/([A-Za-z_][\w.]*?)_-?1(?=_|$)/g)].map((match) => match[1]);
  return { pattern: Object.fromEntries(fields.map((field) => [field ?? name, 1])), values: {} };
}

const renamed = (key: Key): Key =>
  Object.fromEntries(Object.entries(key).map(([field, value]) => [field === "_id" ? "id" : field, value]));
