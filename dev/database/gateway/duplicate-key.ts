import { deserialize, serialize, type Document } from "bson";
import { type Command } from "./command";
import { asSqlError, MongoError } from "./errors";
import { type Queryable, queryRow } from "./postgres";
import { cursorPages, indexById } from "./sql";

/** The values of an index key in a document; a missing part counts as null. */
function keyValues(document: Document, key: Document): Document {
  const values: Document = {};
  for (const path of Object.keys(key)) {
    values[path] =
      path
        .split(".")
        .reduce<unknown>((value, part) => (value as Document | null | undefined)?.[part], document) ?? null;
  }
  return values;
}

const message = (namespace: string, index: string, key: Document) =>
  `E11000 duplicate key error collection: ${namespace} index: ${index} dup key: ${JSON.stringify(key)}`;

async function indexKeys(client: Queryable, command: Command): Promise<Map<string, Document>> {
  const statement = cursorPages.listIndexes;
  const keys = new Map<string, Document>([["_id_", { _id: 1 }]]);
  if (!statement) return keys;
  const row = await queryRow(client, statement, [
    command.database,
    serialize({ listIndexes: command.collection }),
  ]);
  const reply = deserialize(row[0] as Buffer) as {
    cursor: { firstBatch: { name: string; key: Document }[] };
  };
  for (const index of reply.cursor.firstBatch) keys.set(index.name, index.key);
  return keys;
}

/** Gives the duplicate-key errors of a write MongoDB's text, `keyPattern` and `keyValue`. */
export async function describeDuplicates(
  client: Queryable,
  command: Command,
  errors: Document[],
): Promise<void> {
  const duplicates = errors.filter((error) => error.code === 11000);
  if (duplicates.length === 0) return;
  const keys = await indexKeys(client, command).catch(() => new Map<string, Document>());
  const documents = command.documents("documents");
  for (const error of duplicates) {
    const name = /Index '(.*)'/.exec(String(error.errmsg))?.[1] ?? "?";
    const key = keys.get(name);
    const document = documents[Number(error.index)];
    const values = key && document && keyValues(document, key);
    error.errmsg = message(`${command.database}.${command.collection}`, name, values ?? key ?? {});
    if (key) error.keyPattern = key;
    if (values) error.keyValue = values;
  }
}

/** The same for PostgreSQL's own constraint error, which findAndModify and createIndexes end in. */
export async function duplicateFromConstraint(client: Queryable, error: unknown): Promise<MongoError> {
  const { message: text, detail = "" } = asSqlError(error);
  const id = /documents_rum_index_(\d+)/.exec(text)?.[1];
  const row = id ? await queryRow(client, indexById, [id]).catch(() => []) : [];
  const hex = /=\(BSONHEX([0-9a-f]+)/.exec(detail)?.[1];
  const key = row[1] ? deserialize(row[1] as Buffer) : undefined;
  const values = key && hex ? keyValues(deserialize(Buffer.from(hex, "hex")), key) : undefined;
  const extra = { ...(key && { keyPattern: key }), ...(values && { keyValue: values }) };
  const described = message(String(row[2] ?? "?"), String(row[0] ?? "?"), values ?? key ?? {});
  return new MongoError(11000, "DuplicateKey", described, [], extra);
}
