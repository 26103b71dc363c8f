import { ObjectId } from "mongodb";

const HEX_ID = /^[0-9a-f]{24}$/;

/** A new id, ascending with time: 24 lower-case hexadecimal digits. */
export function newId(): string {
  return new ObjectId().toHexString();
}

/** Whether a value, for instance a part of a URL, has the form of an id. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && HEX_ID.test(value);
}

/**
 * The stored form of an id, for use inside the pipelines of `aggregate`. Everywhere else ids are plain strings.
 * @throws TypeError if the value is not an id
 */
export function objectId(id: string): ObjectId {
  if (!isId(id)) throw new TypeError(`"${id}" is not an id.`);
  return ObjectId.createFromHexString(id);
}
