import { Binary, serialize } from "bson";
import { describe, expect, test, vi } from "vitest";
import { Command } from "../../../dev/database/gateway/command";
import {
  isConflict,
  isConnectionLost,
  mongoCode,
  toMongoError,
  unpackState,
} from "../../../dev/database/gateway/errors";
import { summarisePlan } from "../../../dev/database/gateway/plan";
import { Turns } from "../../../dev/database/gateway/turns";
import { Slots, WaitingRoom } from "../../../dev/database/gateway/waiting-room";
import { writeKey } from "../../../dev/database/gateway/write-key";

const command = (document: object, sequences = new Map<string, Buffer>()) =>
  new Command(Buffer.from(serialize(document)), sequences);

describe("errors", () => {
  test("PostgreSQL's states become MongoDB's codes", () => {
    const code = (state: string) => toMongoError(Object.assign(new Error("x"), { code: state })).code;
    expect(["40001", "40P01", "55P03", "23505", "57P01", "ECONNRESET", "?????"].map(code)).toEqual([
      112, 112, 112, 11000, 91, 91, 1,
    ]);
  });

  test("the engine's own state is its ordinal in base 36, and keeps an unknown one recognisable", () => {
    const state = (ordinal: number) => `M${(ordinal - 1).toString(36).toUpperCase().padStart(4, "0")}`;
    expect(mongoCode(state(49))).toEqual([11000, "DuplicateKey"]);
    expect(mongoCode(state(457))).toEqual([121, "DocumentValidationFailure"]);
    expect(mongoCode("M00ZZ")).toEqual([8000 + 1295, "DocumentDB_M00ZZ"]);
  });

  test("a state packed into a number is unpacked", () => {
    const packed = [..."40001"].reduceRight((sum, letter) => (sum << 6) | (letter.charCodeAt(0) - 48), 0);
    expect(unpackState(packed)).toBe("40001");
  });

  test("a broken connection is told from a conflict", () => {
    const broken = new Error("Connection terminated unexpectedly");
    expect([isConnectionLost(broken), isConflict(broken)]).toEqual([true, false]);
    expect(isConnectionLost(Object.assign(new Error("x"), { code: "40001" }))).toBe(false);
  });
});

describe("Command", () => {
  test("knows name, database, collection and session", () => {
    const lsid = { id: new Binary(Buffer.from("abcd")) };
    const read = command({ findandmodify: "books", lsid, $db: "shop", query: {} });
    expect(read).toMatchObject({
      name: "findAndModify",
      collection: "books",
      database: "shop",
      session: "61626364",
    });
    expect(read.specification()).toEqual(Buffer.from(serialize({ findandmodify: "books", query: {} })));
  });

  test("reads a list from the command or from the sequence beside it", () => {
    expect(command({ insert: "c", documents: [{ a: 1 }] }).documents("documents")).toEqual([{ a: 1 }]);
    const beside = new Map([["documents", Buffer.from(serialize({ a: 2 }))]]);
    expect(command({ insert: "c" }, beside).documents("documents")).toEqual([{ a: 2 }]);
    expect(command({ insert: "c" }).documents("documents")).toEqual([]);
  });
});

describe("writeKey", () => {
  const update = (q: object) => command({ update: "c", updates: [{ q, u: { $inc: { n: 1 } } }], $db: "d" });

  test("is the document's id, however the filter guards it", () => {
    expect(writeKey(update({ _id: 1, n: { $gte: 1 } }))).toBe(writeKey(update({ n: { $gte: 7 }, _id: 1 })));
    expect(writeKey(update({ _id: 1 }))).not.toBe(writeKey(update({ _id: 2 })));
    const modify = command({ findAndModify: "c", query: { _id: 1 }, update: {}, $db: "d" });
    expect(writeKey(modify)).toBe(writeKey(update({ _id: 1 })));
  });

  test("is absent for inserts, reads and writes of several", () => {
    expect(writeKey(command({ insert: "c", documents: [{ _id: 1 }] }))).toBeUndefined();
    expect(writeKey(command({ find: "c", filter: { _id: 1 } }))).toBeUndefined();
    const two = [{ q: { _id: 1 } }, { q: { _id: 2 } }];
    expect(writeKey(command({ update: "c", updates: two }))).toBeUndefined();
  });
});

describe("turns", () => {
  const busy = { idle: () => 0 };

  test("are granted in the order of asking, and only by their holder", async () => {
    const turns = new Turns(new WaitingRoom(() => 10, 5_000));
    const [a, b, c] = [{ ...busy }, { ...busy }, { ...busy }];
    const order: string[] = [];
    expect(await turns.wait("k", a)).toBe(true);
    const waits = [
      turns.wait("k", b).then(() => order.push("b")),
      turns.wait("k", c).then(() => order.push("c")),
    ];
    turns.release("k", c);
    expect(order).toEqual([]);
    turns.release("k", a);
    await waits[0];
    turns.release("k", b);
    await waits[1];
    expect(order).toEqual(["b", "c"]);
  });

  test("are refused when the room is full or patience ends", async () => {
    vi.useFakeTimers();
    const turns = new Turns(new WaitingRoom(() => 1, 200));
    await turns.wait("k", { ...busy });
    const patient = turns.wait("k", { ...busy });
    expect(await turns.wait("k", { ...busy })).toBe(false);
    await vi.advanceTimersByTimeAsync(300);
    expect(await patient).toBe(false);
    vi.useRealTimers();
  });

  test("the later half of a line is sent away when the holder does nothing", async () => {
    vi.useFakeTimers();
    const turns = new Turns(new WaitingRoom(() => 10, 10_000));
    const stuck = { idle: () => 1_000 };
    await turns.wait("k", stuck);
    const results = Promise.all([1, 2, 3, 4].map(() => turns.wait("k", { ...busy })));
    await vi.advanceTimersByTimeAsync(500);
    turns.release("k", stuck);
    expect(await results).toEqual([true, false, false, false]);
    vi.useRealTimers();
  });

  test("slots are handed on", async () => {
    const slots = new Slots(1, new WaitingRoom(() => 1, 5_000));
    expect(await slots.take()).toBe(true);
    const second = slots.take();
    slots.release();
    expect(await second).toBe(true);
  });
});

describe("summarisePlan", () => {
  const loops = { "Actual Loops": 1 };

  test("counts rows removed by filters and rechecks, times the loops", () => {
    const scan = { "Node Type": "Index Scan", "Index Name": "shop_1", "Actual Rows": 2.5, "Actual Loops": 4 };
    const plan = summarisePlan({ ...scan, "Rows Removed by Filter": 3, "Rows Removed by Index Recheck": 1 });
    expect(plan).toMatchObject({ returned: 10, keysExamined: 26, documentsExamined: 26 });
    expect(plan.winningPlan).toEqual({
      stage: "FETCH",
      inputStage: { stage: "IXSCAN", indexName: "shop_1" },
    });
  });

  test("a scan by the collection's number alone is a collection scan", () => {
    const bitmap = {
      "Node Type": "Bitmap Index Scan",
      "Index Name": "_id_",
      "Index Cond": "(shard_key_value = 1)",
      "Actual Rows": 9,
      ...loops,
    };
    const heap = {
      "Node Type": "Bitmap Heap Scan",
      "Actual Rows": 4,
      "Rows Removed by Filter": 5,
      Plans: [bitmap],
      ...loops,
    };
    const plan = summarisePlan({ "Node Type": "Limit", "Actual Rows": 4, Plans: [heap], ...loops });
    expect(plan).toEqual({
      winningPlan: { stage: "LIMIT", inputStage: { stage: "COLLSCAN" } },
      returned: 4,
      keysExamined: 0,
      documentsExamined: 9,
    });
  });
});
