import { scanDocument } from "./bson";
import { type Command } from "./command";

const lists: Readonly<Record<string, string>> = { update: "updates", delete: "deletes" };

/**
 * Names the document that a write is aimed at: collection and the bytes of `_id` in its filter, or of the whole
 * filter. Undefined for anything but a write of one document that exists.
 */
export function writeKey(command: Command): string | undefined {
  const filter = command.name === "findAndModify" ? subdocument(command.raw, "query") : firstFilter(command);
  if (!filter) return undefined;
  const id = scanDocument(filter).get("_id");
  const bytes = id ? filter.subarray(id.start, id.end) : filter;
  return `${command.database}.${command.collection}:${bytes.toString("latin1")}`;
}

function firstFilter(command: Command): Buffer | undefined {
  const list = lists[command.name];
  if (!list) return undefined;
  const sequence = command.sequences.get(list);
  const statement = sequence ? onlyDocument(sequence) : onlyElement(command.raw, list);
  return statement && subdocument(statement, "q");
}

function onlyDocument(sequence: Buffer): Buffer | undefined {
  return sequence.length >= 5 && sequence.readInt32LE(0) === sequence.length ? sequence : undefined;
}

function onlyElement(document: Buffer, field: string): Buffer | undefined {
  const array = subdocument(document, field);
  const elements = array && scanDocument(array);
  return elements?.size === 1 ? subdocument(array, "0") : undefined;
}

function subdocument(document: Buffer | undefined, field: string): Buffer | undefined {
  const element = document && scanDocument(document).get(field);
  return element && (element.type === 3 || element.type === 4)
    ? document.subarray(element.valueStart, element.end)
    : undefined;
}
