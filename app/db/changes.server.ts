import { type FieldOperation } from "@prisma/orm-mongo/orm";
import { MongoParamRef, type MongoValue } from "@prisma/orm-mongo/value";

import { fieldAt, type Field, type Model } from "./contract.server";
import { InvalidValueError } from "./errors";
import { type Changes } from "./types";
import { toParameters, toStored } from "./values.server";

/**
 * The update operations for `set`, `inc` and `push`.
 * @throws InvalidValueError, UnknownFieldError; TypeError if nothing would change
 */
export function toOperations(
  model: Model,
  { set, inc, push }: Changes<Record<string, unknown>>,
): FieldOperation[] {
  const operations: FieldOperation[] = [];
  const add = (operator: FieldOperation["operator"], field: string, value: MongoValue) =>
    operations.push({ operator, field, value });

  for (const [path, value] of Object.entries(set ?? {})) {
    if (value === undefined) continue;
    const field = writable(model, path);
    add("$set", path, toParameters(field, toStored(model, path, field, value)));
  }
  for (const [path, value] of Object.entries(inc ?? {})) {
    const field = writable(model, path);
    if (typeof value !== "number")
      throw new InvalidValueError(model.name, path, "must be increased by a number");
    add("$inc", path, toParameters(field, toStored(model, path, field, value)));
  }
  for (const [path, value] of Object.entries(push ?? {})) {
    const field = writable(model, path);
    if (!field.many) throw new InvalidValueError(model.name, path, "is not a list");
    const stored = toStored(model, path, field, Array.isArray(value) ? value : [value]);
    add("$push", path, { $each: toParameters(field, stored) });
  }

  if (operations.length === 0) {
    if (!model.touched) throw new TypeError(`${model.name}: the update changes nothing.`);
    // The ORM touches only documents that change otherwise; a bare update is a write to a document others must not pass.
    add("$set", model.touched, new MongoParamRef(new Date()));
  }
  return operations;
}

function writable(model: Model, path: string): Field {
  if (path === "id" || path === "_id") throw new InvalidValueError(model.name, "id", "cannot be changed");
  return fieldAt(model, path);
}
