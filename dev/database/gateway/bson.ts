import { deserialize, type Document } from "bson";
import { MongoError } from "./errors";

/** Where one element of a BSON document lies: its type byte, its value, and the byte after it. */
export interface BsonElement {
  type: number;
  start: number;
  valueStart: number;
  end: number;
}

const invalid = (reason: string) => new MongoError(22, "InvalidBSON", reason);

/** Length of a value in bytes, read from the value itself; throws InvalidBSON for unknown types. */
function valueSize(buffer: Buffer, type: number, at: number): number {
  switch (type) {
    case 0x06: // undefined
    case 0x0a: // null
    case 0x7f: // max key
    case 0xff: // min key
      return 0;
    case 0x08: // boolean
      return 1;
    case 0x10: // int32
      return 4;
    case 0x01: // double
    case 0x09: // date
    case 0x11: // timestamp
    case 0x12: // int64
      return 8;
    case 0x07: // object id
      return 12;
    case 0x13: // decimal128
      return 16;
    case 0x02: // string
    case 0x0d: // code
    case 0x0e: // symbol
      return 4 + prefixedLength(buffer, at, 1);
    case 0x05: // binary
      return 5 + prefixedLength(buffer, at, 0);
    case 0x0c: // database pointer
      return 4 + prefixedLength(buffer, at, 1) + 12;
    case 0x03: // document
    case 0x04: // array
    case 0x0f: // code with scope
      return prefixedLength(buffer, at, 5);
    case 0x0b: {
      const pattern = endOfCString(buffer, at);
      return endOfCString(buffer, pattern) - at;
    }
    default:
      throw invalid(`unknown BSON type ${type}`);
  }
}

function prefixedLength(buffer: Buffer, at: number, minimum: number): number {
  if (at + 4 > buffer.length) throw invalid("document ends inside a length");
  const length = buffer.readInt32LE(at);
  if (length < minimum) throw invalid(`impossible length ${length}`);
  return length;
}

/** Position after the terminating zero of the C string that begins at `at`. */
function endOfCString(buffer: Buffer, at: number): number {
  const zero = buffer.indexOf(0, at);
  if (zero < 0) throw invalid("unterminated name");
  return zero + 1;
}

/**
 * Maps the top-level field names of a document to their places, without decoding any value: commands are
 * passed to the engine byte for byte, so that a number keeps the type the client gave it.
 */
export function scanDocument(document: Buffer): Map<string, BsonElement> {
  if (document.length < 5 || document.readInt32LE(0) !== document.length)
    throw invalid("wrong document length");
  const last = document.length - 1;
  const elements = new Map<string, BsonElement>();
  let start = 4;
  while (start < last) {
    const type = document[start] ?? 0;
    const valueStart = endOfCString(document, start + 1);
    const end = valueStart + valueSize(document, type, valueStart);
    if (end > last) throw invalid("an element reaches beyond its document");
    elements.set(document.toString("utf8", start + 1, valueStart - 1), { type, start, valueStart, end });
    start = end;
  }
  if (document[last] !== 0) throw invalid("document is not terminated");
  return elements;
}

/** Puts encoded elements together as one document. */
export function joinElements(elements: Buffer[]): Buffer {
  const body = Buffer.concat(elements);
  const document = Buffer.alloc(body.length + 5);
  document.writeInt32LE(document.length, 0);
  body.copy(document, 4);
  return document;
}

/** Copies a document without the fields named. */
export function withoutFields(
  document: Buffer,
  elements: Map<string, BsonElement>,
  names: Set<string>,
): Buffer {
  const kept: Buffer[] = [];
  for (const [name, element] of elements) {
    if (!names.has(name)) kept.push(document.subarray(element.start, element.end));
  }
  return joinElements(kept);
}

/** Decodes one element found by {@link scanDocument}. */
export function readElement(document: Buffer, name: string, element: BsonElement): unknown {
  const single = joinElements([document.subarray(element.start, element.end)]);
  return deserialize(single, { promoteBuffers: true })[name];
}

/** Decodes the documents of a document sequence, which stand one after the other. */
export function readSequence(sequence: Buffer): Document[] {
  const documents: Document[] = [];
  let at = 0;
  while (at < sequence.length) {
    const length = prefixedLength(sequence, at, 5);
    if (at + length > sequence.length) throw invalid("a document reaches beyond its sequence");
    documents.push(deserialize(sequence.subarray(at, at + length)));
    at += length;
  }
  return documents;
}
