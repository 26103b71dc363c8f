import { type Binary, type Document } from "bson";
import { readElement, readSequence, scanDocument, withoutFields, type BsonElement } from "./bson";
import { MongoError } from "./errors";

/** Fields that concern the connection or the session; the engine does not know them. */
const envelope = new Set([
  "lsid",
  "$db",
  "$clusterTime",
  "$readPreference",
  "txnNumber",
  "startTransaction",
  "autocommit",
  "readConcern",
  "writeConcern",
  "apiVersion",
  "apiStrict",
  "apiDeprecationErrors",
  "maxTimeMS",
  "comment",
]);

const aliases: Readonly<Record<string, string>> = {
  buildinfo: "buildInfo",
  findandmodify: "findAndModify",
  dropindexes: "dropIndexes",
  deleteIndexes: "dropIndexes",
  dbstats: "dbStats",
  collstats: "collStats",
  isMaster: "ismaster",
};

/** A command of a client: read field by field, and passed on to the engine in its original bytes. */
export class Command {
  readonly elements: Map<string, BsonElement>;
  readonly name: string;
  readonly database: string;
  /** The collection, for the commands whose first value is a string. */
  readonly collection: string;
  /** The logical session's id in hexadecimal. */
  readonly session: string | undefined;

  constructor(
    readonly raw: Buffer,
    readonly sequences: Map<string, Buffer> = new Map(),
    readonly connectionId = 0,
  ) {
    this.elements = scanDocument(raw);
    const first = this.elements.keys().next().value;
    if (first === undefined) throw new MongoError(59, "CommandNotFound", "empty command");
    this.name = aliases[first] ?? first;
    const target = this.value(first);
    this.collection = typeof target === "string" ? target : "";
    this.database = (this.value("$db") as string | undefined) ?? "admin";
    this.session = sessionKey(this.value("lsid"));
  }

  has(field: string): boolean {
    return this.elements.has(field);
  }

  value(field: string): unknown {
    const element = this.elements.get(field);
    return element && readElement(this.raw, field, element);
  }

  /** A list given inside the command or as a document sequence beside it. */
  documents(field: string): Document[] {
    if (this.has(field)) return this.value(field) as Document[];
    const sequence = this.sequences.get(field);
    return sequence ? readSequence(sequence) : [];
  }

  /** The command without its envelope, as the engine's functions take it. */
  specification(): Buffer {
    return withoutFields(this.raw, this.elements, envelope);
  }

  /** The only document sequence of a write, if the client sent one. */
  sequence(): Buffer | null {
    return this.sequences.values().next().value ?? null;
  }

  /** The command inside another one (`explain`), with this one's database. */
  inner(field: string): Command {
    const element = this.elements.get(field);
    if (element?.type !== 3) throw new MongoError(9, "FailedToParse", `${field} needs a command`);
    return new Command(this.raw.subarray(element.valueStart, element.end));
  }
}

/** The key by which a session is remembered: its id in hexadecimal. */
export function sessionKey(lsid: unknown): string | undefined {
  const id = (lsid as { id?: Uint8Array | Binary } | undefined)?.id;
  if (id === undefined) return undefined;
  return Buffer.from(id instanceof Uint8Array ? id : id.buffer).toString("hex");
}
