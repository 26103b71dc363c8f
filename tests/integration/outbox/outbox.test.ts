import { beforeEach, describe, expect, test } from "vitest";

import { db, newId, transaction } from "~/db/index.server";
import { MAX_ATTEMPTS } from "~/domain/outbox/backoff.server";
import { LEASE } from "~/domain/outbox/claim-entry.server";
import { enqueue } from "~/domain/outbox/enqueue.server";
import { onOutboxNudge } from "~/domain/outbox/nudge.server";
import { outboxPayloads } from "~/domain/outbox/payloads.server";
import { relayOutbox, type OutboxHandlers } from "~/domain/outbox/relay-outbox.server";
import { retryDeadEntry } from "~/domain/outbox/retry-dead-entry.server";

import { driverDatabase } from "../../support/database";

const carriedOut: string[] = [];
const by = { actor: "operator", ip: null } as const;

/** Handlers that only note what they were called for. */
function noting(mail: OutboxHandlers["mail.purchase-placed"] = async () => undefined): OutboxHandlers {
  const note = async (_payload: unknown, { key }: { key: string }) => void carriedOut.push(key);
  const notes = Object.fromEntries(Object.keys(outboxPayloads).map((kind) => [kind, note]));
  return {
    // Every kind of entry is there, as the payloads name them.
    ...(notes as unknown as OutboxHandlers),
    "mail.purchase-placed": async (payload, entry) => {
      const result = await mail(payload, entry);
      carriedOut.push(entry.key);
      return result;
    },
  };
}

const entry = (key: string, dueAt?: Date) => ({
  kind: "mail.purchase-placed" as const,
  key,
  payload: { purchaseId: newId() },
  ...(dueAt && { dueAt }),
});

const put = (...entries: ReturnType<typeof entry>[]) => transaction((tx) => enqueue(tx, entries));
const nothing = { done: 0, retried: 0, dead: 0 };
const get = async (key: string) => (await db.outbox.findFirst({ where: { key } }))!;
const later = (milliseconds: number) => () => new Date(Date.now() + milliseconds);

beforeEach(async () => {
  carriedOut.length = 0;
  await db.outbox.deleteMany({ where: {} });
});

describe("enqueue", () => {
  test("writes an entry once, however often it is asked for", async () => {
    await put(entry("a"), entry("a"), entry("b"));
    await put(entry("a"));
    await Promise.all(Array.from({ length: 8 }, () => put(entry("c"), entry("a"))));
    const keys = (await db.outbox.findMany()).map(({ key }) => key).toSorted();
    expect(keys).toEqual(["a", "b", "c"]);
  });

  test("writes nothing when its transaction fails", async () => {
    await expect(
      transaction(async (tx) => {
        await enqueue(tx, entry("a"));
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await db.outbox.count()).toBe(0);
  });

  test("wakes the relay of this process after the commit, and not before", async () => {
    const seen: number[] = [];
    const nudged: Promise<number>[] = [];
    const forget = onOutboxNudge(() => nudged.push(db.outbox.count()));
    await transaction(async (tx) => {
      await enqueue(tx, entry("a"));
      seen.push(nudged.length);
    });
    await transaction(async (tx) => {
      await enqueue(tx, entry("b"));
      throw new Error("no");
    }).catch(() => undefined);
    forget();
    const counts = await Promise.all(nudged);
    await put(entry("c"));
    expect(seen).toEqual([0]);
    expect(counts).toEqual([1]);
    expect(nudged, "nobody listens any more").toHaveLength(1);
  });

  test("refuses a payload that is none of its kind", async () => {
    const wrong = { ...entry("a"), payload: { purchaseId: "1" } };
    await expect(put(wrong)).rejects.toThrow();
    expect(await db.outbox.count()).toBe(0);
  });
});

describe("relayOutbox", () => {
  test("carries out what is due, the longest due first, and leaves the rest", async () => {
    const now = Date.now();
    await put(
      entry("second", new Date(now - 1_000)),
      entry("first", new Date(now - 2_000)),
      entry("tomorrow", new Date(now + 86_400_000)),
    );
    expect(await relayOutbox({ handlers: noting(), lanes: 1 })).toEqual({
      done: 2,
      retried: 0,
      dead: 0,
    });
    expect(carriedOut).toEqual(["first", "second"]);
    expect(await get("first")).toMatchObject({ attempts: 1, lockedUntil: null, error: null });
    expect((await get("first")).doneAt).toBeInstanceOf(Date);
    expect(await get("tomorrow")).toMatchObject({ attempts: 0, doneAt: null });
    expect(await relayOutbox({ handlers: noting() })).toEqual(nothing);
  });

  test("keeps what a handler has to say", async () => {
    await put(entry("a"));
    await relayOutbox({ handlers: noting(async () => "The purchase is gone.") });
    expect(await get("a")).toMatchObject({ error: "The purchase is gone.", failedAt: null });
  });

  test("tries again later, without telling secrets, and then succeeds", async () => {
    await put(entry("a"));
    const failing = noting(async () => {
      throw new Error("connect to smtp://bazaar:geheim@mail.example failed\nat /orders/1?key=abcdef");
    });
    const failures: string[] = [];
    const result = await relayOutbox({
      handlers: failing,
      onFailure: ({ outcome }) => failures.push(outcome),
    });
    expect(result).toMatchObject({ retried: 1, done: 0 });
    expect(failures).toEqual(["retried"]);
    const waiting = await get("a");
    expect(waiting.error).toBe("Error: connect to smtp://***@mail.example failed at /orders/1?key=***");
    expect(waiting.dueAt.getTime() - Date.now()).toBeGreaterThan(1_000);
    expect(await relayOutbox({ handlers: noting() }), "not yet").toEqual(nothing);
    expect(await relayOutbox({ handlers: noting(), now: later(5_000) })).toMatchObject({ done: 1 });
    expect(await get("a")).toMatchObject({ attempts: 2, error: null });
  });

  test("gives up after the last attempt, until an administrator starts it again", async () => {
    await put(entry("a"));
    const failing = noting(async () => {
      throw new Error("no");
    });
    const results = [];
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1)
      results.push(await relayOutbox({ handlers: failing, now: later(attempt * 7 * 3_600_000) }));
    expect(results.map(({ retried, dead }) => [retried, dead])).toEqual([
      ...Array.from({ length: MAX_ATTEMPTS - 1 }, () => [1, 0]),
      [0, 1],
    ]);
    const dead = await get("a");
    expect(dead.failedAt).toBeInstanceOf(Date);
    expect(await relayOutbox({ handlers: noting(), now: later(1e9) })).toEqual(nothing);

    expect(await Promise.all([retryDeadEntry(dead.id, by), retryDeadEntry(dead.id, by)])).toContain(false);
    expect(await relayOutbox({ handlers: noting() })).toMatchObject({ done: 1 });
    expect(await retryDeadEntry(dead.id, by), "it is done").toBe(false);
  });

  test("gives up at once what no attempt can help", async () => {
    await put(entry("a"), entry("b"));
    await db.outbox.updateOne({ where: { key: "a" }, set: { payload: "{}" } });
    await db.outbox.updateOne({ where: { key: "b" }, set: { kind: "mail.of-tomorrow" } });
    expect(await relayOutbox({ handlers: noting() })).toMatchObject({ dead: 1, retried: 1 });
    expect((await get("a")).failedAt).toBeInstanceOf(Date);
    // Written by a newer version, perhaps: that one will carry it out.
    expect(await get("b")).toMatchObject({ failedAt: null, attempts: 1 });
  });

  test.each(["claimed", "carried-out"] as const)(
    "takes over what a worker that died at “%s” had in its hands, but not before its lease has lapsed",
    async (point) => {
      const claimed = Date.now();
      const after = (milliseconds: number) => () => new Date(claimed + milliseconds);
      await put(entry("a", new Date(claimed)));
      const dying = relayOutbox({
        handlers: noting(),
        now: after(0),
        failpoint: (name) => {
          if (name === point) throw new Error("killed");
        },
      });
      await expect(dying).rejects.toThrow("killed");
      expect(await get("a")).toMatchObject({ doneAt: null, attempts: 1 });
      const handled = carriedOut.length;
      expect(await relayOutbox({ handlers: noting(), now: after(LEASE - 1) })).toEqual(nothing);
      expect(await relayOutbox({ handlers: noting(), now: after(LEASE + 1) })).toMatchObject({ done: 1 });
      expect(carriedOut).toHaveLength(handled + 1);
    },
  );

  test("an error in one lane waits for what the others are doing, and has them begin nothing more", async () => {
    const now = Date.now();
    const keys = ["broken", "slow", "third", "fourth"];
    await put(...keys.map((key, index) => entry(key, new Date(now - 1_000 + index))));
    const relay = relayOutbox({
      handlers: noting(() => new Promise((resolve) => setTimeout(resolve, 300))),
      lanes: 2,
      failpoint: (name, { key }) => {
        if (name === "claimed" && key === "broken") throw new Error("the database is gone");
      },
    });
    await expect(relay).rejects.toThrow("the database is gone");
    expect((await get("slow")).doneAt).toBeInstanceOf(Date);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(carriedOut).toEqual(["slow"]);
    expect(await db.outbox.count({ where: { attempts: 0 } })).toBe(2);
  });

  test("a worker that comes back after it has lost its claim changes nothing", async () => {
    await put(entry("a"));
    let resume = () => {};
    const asleep = new Promise<void>((resolve) => (resume = resolve));
    const slow = relayOutbox({
      handlers: noting(),
      failpoint: (name) => (name === "carried-out" ? asleep : undefined),
    });
    await expect.poll(() => carriedOut).toHaveLength(1);
    const second = await relayOutbox({
      handlers: noting(async () => "by the second"),
      now: later(LEASE + 1_000),
    });
    expect(second).toMatchObject({ done: 1 });
    resume();
    expect(await slow).toMatchObject({ done: 0 });
    expect((await get("a")).error).toBe("by the second");
  });

  test("counts workers that end without a word", async () => {
    await put(entry("a"));
    await db.outbox.updateOne({ where: { key: "a" }, set: { attempts: MAX_ATTEMPTS } });
    expect(await relayOutbox({ handlers: noting() })).toMatchObject({ dead: 1 });
    expect(carriedOut).toEqual([]);
  });

  test("several relays carry each entry out once", async () => {
    await put(...Array.from({ length: 200 }, (_, index) => entry(`entry ${index}`)));
    const slowly = noting(() => new Promise((resolve) => setTimeout(resolve, Math.random() * 5)));
    const results = await Promise.all(
      Array.from({ length: 4 }, () => relayOutbox({ handlers: slowly, limit: 200 })),
    );
    expect(carriedOut).toHaveLength(200);
    expect(new Set(carriedOut).size).toBe(200);
    expect(results.reduce((sum, { done }) => sum + done, 0)).toBe(200);
    expect(results.filter(({ done }) => done > 0).length).toBeGreaterThan(1);
    expect(await db.outbox.count({ where: { doneAt: null } })).toBe(0);
  });

  test("stops claiming when it is told to, and finishes what it has", async () => {
    await put(...Array.from({ length: 20 }, (_, index) => entry(`entry ${index}`)));
    const stop = new AbortController();
    await relayOutbox({
      handlers: noting(async () => stop.abort()),
      lanes: 1,
      signal: stop.signal,
    });
    expect(carriedOut).toHaveLength(1);
    expect(await db.outbox.count({ where: { lockedUntil: null, doneAt: null } })).toBe(19);
  });

  test("finds what is due by an index, past thousands that are done or dead", async () => {
    const now = Date.now();
    const row = (index: number) => ({
      kind: "mail.purchase-placed" as const,
      key: `old ${index}`,
      payload: "{}",
      dueAt: new Date(now - index),
      attempts: 1,
      ...(index % 5 === 0 ? { failedAt: new Date() } : { doneAt: new Date() }),
    });
    await db.outbox.createMany(Array.from({ length: 3_000 }, (_, index) => row(index)));
    await put(...Array.from({ length: 10 }, (_, index) => entry(`due ${index}`)));
    const plan = await driverDatabase()
      .collection("outbox")
      .find({
        doneAt: null,
        failedAt: null,
        dueAt: { $lte: new Date() },
        $or: [{ lockedUntil: null }, { lockedUntil: { $lte: new Date() } }],
      })
      .sort({ dueAt: 1 })
      .limit(100)
      .explain("executionStats");
    expect(JSON.stringify(plan.queryPlanner)).toContain("doneAt_1_failedAt_1_dueAt_1");
    expect(plan.executionStats).toMatchObject({ nReturned: 10 });
    expect(plan.executionStats.totalDocsExamined).toBeLessThanOrEqual(30);
  });
});
