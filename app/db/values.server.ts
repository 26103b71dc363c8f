import { MongoParamRef, type MongoValue } from "@prisma/orm-mongo/value";

import { fieldsOf, type Field, type Fields, type Model } from "./contract.server";
import { InvalidValueError, UnknownFieldError } from "./errors";
import { isId } from "./ids.server";

const INT32 = 2 ** 31;

/** What is wrong with a value for a scalar field, or null. */
function objection(codecId: string, value: unknown): string | null {
  switch (codecId) {
    case "mongo/objectId@1":
      return isId(value) ? null : "must be an id";
    case "mongo/string@1":
      return typeof value === "string" ? null : "must be text";
    case "mongo/bool@1":
      return typeof value === "boolean" ? null : "must be true or false";
    case "mongo/date@1":
      return value instanceof Date && !Number.isNaN(value.getTime()) ? null : "must be a valid date";
    case "mongo/double@1":
      return Number.isFinite(value) ? null : "must be a finite number";
    case "mongo/int32@1":
      return Number.isInteger(value) && Number(value) >= -INT32 && Number(value) < INT32
        ? null
        : "must be a 32-bit integer";
    case "mongo/int64@1":
      return Number.isSafeInteger(value) ? null : "must be a safe integer";
    default:
      return `has the unsupported type ${codecId}`;
  }
}

/**
 * Checks a value that is to be written and makes it complete: missing optional parts become null, because the
 * queries and the partial indexes rely on explicit nulls.
 * @throws InvalidValueError, UnknownFieldError
 */
export function toStored(model: Model, path: string, field: Field, value: unknown): unknown {
  if (value === null || value === undefined) {
    if (field.nullable) return null;
    throw new InvalidValueError(model.name, path, "is required");
  }
  if (field.many) {
    if (!Array.isArray(value)) throw new InvalidValueError(model.name, path, "must be a list");
    const element = { ...field, many: false, nullable: false };
    return value.map((item, index) => toStored(model, `${path}.${index}`, element, item));
  }
  if (field.type.kind === "valueObject") return toStoredObject(model, path, fieldsOf(field.type.name), value);
  const wrong = objection(field.type.codecId, value);
  if (wrong) throw new InvalidValueError(model.name, path, wrong);
  return field.type.codecId === "mongo/int64@1" ? BigInt(value as number) : value;
}

function toStoredObject(model: Model, path: string, fields: Fields, value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || Array.isArray(value))
    throw new InvalidValueError(model.name, path, "must be an object");
  const given = value as Record<string, unknown>;
  for (const key of Object.keys(given))
    if (!Object.hasOwn(fields, key)) throw new UnknownFieldError(model.name, `${path}.${key}`);
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, toStored(model, `${path}.${key}`, field, given[key])]),
  );
}

/** A new document as it is stored, except for what the ORM generates. */
export function toDocument(model: Model, data: object): Record<string, unknown> {
  const { id, ...rest } = data as Record<string, unknown>;
  const given = id === undefined ? rest : { ...rest, _id: id };
  for (const key of Object.keys(given))
    if (!Object.hasOwn(model.fields, key)) throw new UnknownFieldError(model.name, key);
  const document: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(model.fields)) {
    if (given[key] === undefined && model.generated.has(key)) continue;
    document[key] = toStored(model, key === "_id" ? "id" : key, field, given[key]);
  }
  return document;
}

/** Marks every part of a stored value with its codec, so that the ORM encodes it wherever it stands. */
export function toParameters(field: Field, stored: unknown): MongoValue {
  if (stored === null) return null;
  if (field.many && Array.isArray(stored)) {
    const element = { ...field, many: false };
    return stored.map((item) => toParameters(element, item));
  }
  if (field.type.kind === "scalar") return new MongoParamRef(stored, { codecId: field.type.codecId });
  const fields = fieldsOf(field.type.name);
  return Object.fromEntries(
    Object.entries(stored as Record<string, unknown>).map(([key, part]) => {
      const own = fields[key];
      if (!own) throw new UnknownFieldError(field.type.kind, key);
      return [key, toParameters(own, part)];
    }),
  );
}

interface BsonValue {
  readonly _bsontype: string;
  toHexString(): string;
  toString(): string;
}

const isBson = (value: object): value is BsonValue =>
  "_bsontype" in value && typeof value._bsontype === "string";

function safe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} does not fit a number exactly.`);
  return number;
}

/**
 * A result as the domain sees it, at any depth: ids as strings, `_id` as `id`, wide integers as numbers.
 * @throws RangeError if an integer does not fit a number exactly
 */
export function plain(value: unknown): unknown {
  if (typeof value === "bigint") return safe(value);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (isBson(value)) {
    if (value._bsontype === "ObjectId") return value.toHexString();
    if (value._bsontype === "Long") return safe(BigInt(value.toString()));
    return Number(value.toString());
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key === "_id" ? "id" : key, plain(part)]),
  );
}

/** Documents written before a field existed lack it: optional ones read as null, lists as empty. */
function complete(fields: Fields, row: Record<string, unknown>, selected?: ReadonlySet<string>): void {
  for (const [key, field] of Object.entries(fields)) {
    if (key === "_id" || (selected && !selected.has(key))) continue;
    const value = row[key];
    if (value === undefined) {
      if (field.many) row[key] = [];
      else if (field.nullable) row[key] = null;
    } else if (value !== null && field.type.kind === "valueObject") {
      const inner = fieldsOf(field.type.name);
      const parts = Array.isArray(value) ? value : [value];
      for (const part of parts) if (part) complete(inner, part as Record<string, unknown>);
    }
  }
}

/** A document as the domain sees it. */
export function toRow(model: Model, document: object, selected?: readonly string[]): Record<string, unknown> {
  const row = plain(document) as Record<string, unknown>;
  complete(model.fields, row, selected && new Set(selected));
  return row;
}
