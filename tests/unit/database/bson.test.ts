import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  deserialize,
  Double,
  Int32,
  Long,
  MaxKey,
  ObjectId,
  serialize,
} from "bson";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinElements, readSequence, scanDocument, withoutFields } from "../../../dev/database/gateway/bson";

const scalar = fc.oneof(
  fc.string(),
  fc.integer().map((n) => new Int32(n)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((n) => Long.fromBigInt(n)),
  fc.double({ noNaN: true }).map((n) => new Double(n)),
  fc.boolean(),
  fc.constantFrom(
    null,
    new ObjectId(),
    new MaxKey(),
    Decimal128.fromString("1.20"),
    new Date(5),
    new Code("x"),
  ),
  fc.constantFrom(new BSONRegExp("^a", "i"), new Code("f", { a: 1 })),
  fc.uint8Array().map((bytes) => new Binary(bytes)),
);
const name = fc
  .string({ minLength: 1 })
  .filter((text) => !text.includes("\0") && Buffer.from(text).toString() === text && text !== "__proto__");
const document = fc.dictionary(name, fc.oneof(scalar, fc.array(scalar), fc.dictionary(name, scalar)));

describe("scanDocument", () => {
  test("finds every field, and the fields put together are the document", () => {
    fc.assert(
      fc.property(document, (value) => {
        const raw = Buffer.from(serialize(value));
        const elements = scanDocument(raw);
        expect([...elements.keys()]).toEqual(Object.keys(deserialize(raw)));
        expect(
          joinElements([...elements.values()].map(({ start, end }) => raw.subarray(start, end))),
        ).toEqual(raw);
      }),
    );
  });

  test("refuses what is broken instead of reading beyond it", () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.integer({ min: 0, max: 255 }), (value, position, byte) => {
        const raw = Buffer.from(serialize(value));
        raw[position % raw.length] = byte;
        try {
          for (const { end } of scanDocument(raw).values()) expect(end).toBeLessThan(raw.length);
        } catch (error) {
          expect(error).toMatchObject({ code: 22 });
        }
      }),
    );
  });
});

test("withoutFields keeps the rest byte for byte", () => {
  const raw = Buffer.from(serialize({ find: "c", lsid: { id: 1 }, limit: Long.fromNumber(5), $db: "x" }));
  const rest = withoutFields(raw, scanDocument(raw), new Set(["lsid", "$db"]));
  expect(rest).toEqual(Buffer.from(serialize({ find: "c", limit: Long.fromNumber(5) })));
});

test("readSequence reads documents one after the other and refuses a cut one", () => {
  const sequence = Buffer.concat([serialize({ a: 1 }), serialize({ b: 2 })]);
  expect(readSequence(sequence)).toEqual([{ a: 1 }, { b: 2 }]);
  expect(() => readSequence(sequence.subarray(0, -1))).toThrow("beyond its sequence");
});
