import { ObjectId } from "mongodb";

import { connection } from "./client.server";
import { fieldsOf, models, type Field, type Fields } from "./contract.server";
import { translated } from "./failures.server";
import { type ModelName, type Row } from "./rows";
import { type Create } from "./types";
import { toDocument } from "./values.server";

/**
 * Writes many new documents of a model past the ORM, at a third of its cost; they are checked and completed as
 * `createMany` does it. Not for transactions: documents before a refused one stay.
 * @throws DuplicateKey
 */
export async function insertInBulk<Name extends ModelName>(
  name: Name,
  rows: readonly Create<Row<Name>>[],
): Promise<void> {
  const model = models.get(name);
  if (!model) throw new TypeError(`The contract has no model "${name}".`);
  if (rows.length === 0) return;
  const now = new Date();
  const documents = rows.map((data) => {
    const document = encoded(model.fields, toDocument(model, data));
    for (const field of model.generated) document[field] ??= field === "_id" ? new ObjectId() : now;
    return document;
  });
  try {
    await connection().database.collection(model.collection).insertMany(documents);
  } catch (error) {
    throw translated(name, error);
  }
}

/** A checked value as it is stored: ids are objects of their own; the driver knows all other types. */
function encoded(fields: Fields, values: Record<string, unknown>): Record<string, unknown> {
  const document: Record<string, unknown> = {};
  for (const key in values) {
    const field = fields[key];
    if (field) document[key] = encodedValue(field, values[key]);
  }
  return document;
}

function encodedValue(field: Field, value: unknown): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) {
    const element = { ...field, many: false };
    return value.map((item) => encodedValue(element, item));
  }
  if (field.type.kind === "valueObject")
    return encoded(fieldsOf(field.type.name), value as Record<string, unknown>);
  return field.type.codecId === "mongo/objectId@1" ? ObjectId.createFromHexString(value as string) : value;
}
