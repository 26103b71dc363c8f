import { serialize } from "bson";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeReply, MessageSplitter, parseRequest } from "../../../dev/database/gateway/framing";

function opMessage(body: object, sequences: Record<string, object[]> = {}, flags = 0): Buffer {
  const sections: Buffer[] = [Buffer.concat([Buffer.from([0]), serialize(body)])];
  for (const [name, documents] of Object.entries(sequences)) {
    const content = Buffer.concat([
      Buffer.from(`${name}\0`),
      ...documents.map((document) => serialize(document)),
    ]);
    const length = Buffer.alloc(4);
    length.writeInt32LE(content.length + 4);
    sections.push(Buffer.from([1]), length, content);
  }
  const checksum = flags & 1 ? [Buffer.alloc(4)] : [];
  const payload = Buffer.concat([...sections, ...checksum]);
  const header = Buffer.alloc(20);
  header.writeInt32LE(20 + payload.length, 0);
  header.writeInt32LE(77, 4);
  header.writeInt32LE(2013, 12);
  header.writeUInt32LE(flags, 16);
  return Buffer.concat([header, payload]);
}

describe("MessageSplitter", () => {
  test("finds the same messages however the stream is cut", () => {
    const messages = [
      opMessage({ ping: 1 }),
      opMessage({ hello: 1, pad: "x".repeat(300) }),
      opMessage({ a: 2 }),
    ];
    const stream = Buffer.concat(messages);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: stream.length }), { maxLength: 20 }), (cuts) => {
        const splitter = new MessageSplitter();
        const edges = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const found = edges.slice(1).flatMap((end, i) => splitter.push(stream.subarray(edges[i], end)));
        expect(found).toEqual(messages);
      }),
    );
  });

  test("refuses a length that cannot be", () => {
    for (const length of [-1, 0, 15, 48_000_001]) {
      const head = Buffer.alloc(4);
      head.writeInt32LE(length);
      expect(() => new MessageSplitter().push(head)).toThrow("impossible message length");
    }
  });
});

describe("parseRequest", () => {
  test("reads body, document sequences and flags", () => {
    const sequences = { documents: [{ a: 1 }, { b: 2 }] };
    for (const flags of [0, 1, 2]) {
      const request = parseRequest(opMessage({ insert: "c" }, sequences, flags));
      expect(request).toMatchObject({ requestId: 77, form: "message", wantsReply: flags !== 2 });
      expect(request.body).toEqual(Buffer.from(serialize({ insert: "c" })));
      const expected = Buffer.concat(sequences.documents.map((document) => serialize(document)));
      expect(request.sequences.get("documents")).toEqual(expected);
    }
  });

  test("answers a malformed message with an error, never by hanging or reading beyond it", () => {
    const valid = opMessage({ insert: "c" }, { documents: [{ a: 1 }] });
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: valid.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, byte) => {
          const broken = Buffer.from(valid);
          broken[at] = byte;
          try {
            expect(parseRequest(broken).body.length).toBeLessThanOrEqual(broken.length);
          } catch (error) {
            expect((error as Error).name).toBe("MongoError");
          }
        },
      ),
    );
  });

  test("a reply names the request it answers", () => {
    const request = parseRequest(opMessage({ ping: 1 }));
    const reply = encodeReply(request, serialize({ ok: 1 }));
    expect([reply.readInt32LE(0), reply.readInt32LE(8), reply.readInt32LE(12)]).toEqual([
      reply.length,
      77,
      2013,
    ]);
    expect(reply.subarray(21)).toEqual(Buffer.from(serialize({ ok: 1 })));
  });
});
