import { MongoError } from "./errors";

/** A request as it came over the wire. */
export interface WireRequest {
  requestId: number;
  /** OP_MSG, or the OP_QUERY that old handshakes begin with. */
  form: "message" | "query";
  body: Buffer;
  /** Document sequences (`documents`, `updates`, …) by their name. */
  sequences: Map<string, Buffer>;
  /** False for unacknowledged writes, which get no reply. */
  wantsReply: boolean;
}

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER = 16;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;

/** The largest message MongoDB accepts, in bytes. */
export const MAX_MESSAGE_SIZE = 48_000_000;

/** Cuts a byte stream into wire messages, however the network has split or merged them. */
export class MessageSplitter {
  private chunks: Buffer[] = [];
  private received = 0;
  private needed = 4;

  /** Takes what arrived and returns the messages that are now complete. */
  push(chunk: Buffer): Buffer[] {
    const messages: Buffer[] = [];
    this.chunks.push(chunk);
    this.received += chunk.length;
    while (this.received >= this.needed) {
      const joined = this.chunks.length === 1 && this.chunks[0] ? this.chunks[0] : Buffer.concat(this.chunks);
      this.chunks = [joined];
      this.needed = joined.readInt32LE(0);
      if (this.needed < HEADER || this.needed > MAX_MESSAGE_SIZE) {
        throw new MongoError(17, "ProtocolError", `impossible message length ${this.needed}`);
      }
      if (this.received < this.needed) break;
      messages.push(joined.subarray(0, this.needed));
      this.received -= this.needed;
      this.chunks = this.received > 0 ? [joined.subarray(this.needed)] : [];
      this.needed = 4;
    }
    return messages;
  }
}

/** Reads one complete message. */
export function parseRequest(message: Buffer): WireRequest {
  const requestId = message.readInt32LE(4);
  const operation = message.readInt32LE(12);
  if (operation === OP_MSG) return parseMessage(message, requestId);
  if (operation !== OP_QUERY) throw new MongoError(17, "ProtocolError", `unsupported operation ${operation}`);
  const nameEnd = message.indexOf(0, HEADER + 4);
  const body = documentAt(message, nameEnd + 9, message.length); // after the name: numberToSkip, numberToReturn
  return { requestId, form: "query", body, sequences: new Map(), wantsReply: true };
}

function parseMessage(message: Buffer, requestId: number): WireRequest {
  const flags = message.readUInt32LE(HEADER);
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  const sequences = new Map<string, Buffer>();
  let body: Buffer | undefined;
  for (let at = HEADER + 4; at < end;) {
    const kind = message[at];
    const section = documentAt(message, at + 1, end);
    if (kind === 0) {
      body = section;
    } else {
      const nameEnd = section.indexOf(0, 4);
      if (kind !== 1 || nameEnd < 0) throw new MongoError(17, "ProtocolError", `bad section of kind ${kind}`);
      sequences.set(section.toString("utf8", 4, nameEnd), section.subarray(nameEnd + 1));
    }
    at += 1 + section.length;
  }
  if (!body) throw new MongoError(17, "ProtocolError", "message without a body");
  return { requestId, form: "message", body, sequences, wantsReply: (flags & MORE_TO_COME) === 0 };
}

/** A length-prefixed piece of the message; documents and sections both begin with their own length. */
function documentAt(message: Buffer, at: number, end: number): Buffer {
  const length = at + 4 <= end ? message.readInt32LE(at) : 0;
  if (length < 5 || at + length > end)
    throw new MongoError(17, "ProtocolError", "a section reaches beyond its message");
  return message.subarray(at, at + length);
}

let lastReply = 0;

/** Frames a reply document for the request it answers. */
export function encodeReply(request: WireRequest, document: Uint8Array): Buffer {
  const prefix = request.form === "message" ? 5 : 20;
  const reply = Buffer.alloc(HEADER + prefix + document.length);
  lastReply = (lastReply + 1) & 0x7fffffff;
  reply.writeInt32LE(reply.length, 0);
  reply.writeInt32LE(lastReply, 4);
  reply.writeInt32LE(request.requestId, 8);
  reply.writeInt32LE(request.form === "message" ? OP_MSG : OP_REPLY, 12);
  if (request.form === "query") {
    reply.writeInt32LE(8, HEADER); // AwaitCapable
    reply.writeInt32LE(1, HEADER + 16); // one document
  }
  reply.set(document, HEADER + prefix);
  return reply;
}
