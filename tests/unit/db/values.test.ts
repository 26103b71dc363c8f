import fc from "fast-check";
import { Decimal128, Long, ObjectId } from "mongodb";
import { describe, expect, expectTypeOf, it } from "vitest";

import { databaseName } from "~/db/connection";
import { isId, newId, objectId, type AccountBalance, type Order, type Store } from "~/db/index.server";
import { plain } from "~/db/values.server";

describe("ids", () => {
  it("are 24 hexadecimal digits, ascending", () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(ids.every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });

  it("are told from everything else", () => {
    for (const value of [
      "",
      "nope",
      "0123456789AB",
      "0123456789ABCDEF01234567",
      5,
      null,
      undefined,
      new ObjectId(),
    ])
      expect(isId(value)).toBe(false);
    expect(() => objectId("nope")).toThrow(TypeError);
  });
});

describe("plain", () => {
  it("leaves what JSON can hold as it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        fc.pre(!json.includes("_id") && !json.includes("_bsontype") && !json.includes("__proto__"));
        expect(plain(value)).toEqual(value);
      }),
    );
  });

  it("decodes stored values at any depth", () => {
    const id = newId();
    const date = new Date();
    expect(
      plain({
        _id: objectId(id),
        lists: [[{ _id: objectId(id), at: date }]],
        wide: Long.fromNumber(3_000_000_000),
        big: 7n,
        mean: Decimal128.fromString("1.5"),
        nothing: null,
      }),
    ).toEqual({ id, lists: [[{ id, at: date }]], wide: 3_000_000_000, big: 7, mean: 1.5, nothing: null });
    expect(() => plain({ wide: Long.MAX_VALUE })).toThrow(RangeError);
  });
});

describe("databaseName", () => {
  it("is the path of the connection string, or bazaar", () => {
    expect(databaseName("mongodb://a:1,b:2/shop?replicaSet=rs0")).toBe("shop");
    expect(databaseName("mongodb+srv://user:pa%2Fss@host/shop")).toBe("shop");
    expect(databaseName("mongodb://127.0.0.1:27017/?replicaSet=rs0")).toBe("bazaar");
    expect(databaseName("mongodb://127.0.0.1:27017")).toBe("bazaar");
  });
});

describe("types", () => {
  it("show ids as strings, wide integers as numbers and enums by their values", () => {
    expectTypeOf<AccountBalance["balanceCents"]>().toEqualTypeOf<number>();
    expectTypeOf<Order["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Order["lines"][number]["eventId"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Order["payment"]["status"]>().toEqualTypeOf<"UNPAID" | "PAID" | "CLOSED">();
    expectTypeOf<Store["journalEntry"]["create"]>().toBeFunction();
  });
});
