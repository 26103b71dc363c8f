import { beforeEach, describe, expect, test } from "vitest";

import { db } from "~/db/index.server";
import { MAX_ATTEMPTS } from "~/domain/outbox/backoff.server";
import { LEASE } from "~/domain/outbox/claim-entry.server";
import { LANES, relayOutbox, type RelayOptions } from "~/domain/outbox/relay-outbox.server";

import { get, handlersOf, mail, put } from "./entries";

beforeEach(() => db.outbox.deleteMany({ where: {} }));

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

class Killed extends Error {}

/** A relay that dies with the entry of that name in hand, or with whatever it has. */
const dieWith = (key: string | null, options: Partial<RelayOptions> = {}) =>
  relayOutbox({
    handlers: handlersOf(async () => undefined),
    // All that is in hand is left as it is, as by a process that is gone.
    failpoint: async (name, entry) => {
      if (name === "claimed" && (key === null || key === entry.key)) throw new Killed(entry.key);
    },
    ...options,
  });

describe("an entry that ends the process that carries it out", () => {
  test("comes back after a growing pause", async () => {
    await put(mail("killer"));
    let at = Date.now();
    const pauses: number[] = [];
    for (let death = 1; death <= 6; death += 1) {
      await expect(dieWith("killer", { now: () => new Date(at) })).rejects.toThrow(Killed);
      const { dueAt, lockedUntil } = await get("killer");
      pauses.push(dueAt.getTime() - at);
      // The lease has lapsed; it waits all the same until the pause is over.
      const early = Math.max(lockedUntil!.getTime(), dueAt.getTime() - 1);
      if (early < dueAt.getTime())
        expect(await dieWith("killer", { now: () => new Date(early) })).toEqual({
          done: 0,
          retried: 0,
          dead: 0,
        });
      at = Math.max(lockedUntil!.getTime(), dueAt.getTime());
    }
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeLessThanOrEqual(5 * SECOND * 2 ** index);
      expect(pause).toBeGreaterThanOrEqual(2.5 * SECOND * 2 ** index);
    }
    expect(pauses.at(-1)).toBeGreaterThan(LEASE);
  });

  test("is carried out alone from then on, and takes nobody along again until it is given up", async () => {
    const innocent = ["a", "b", "c"];
    await put(mail("killer", 9_000), ...innocent.map((key) => mail(key, 5_000)));
    // A process dies with all it has in hand.
    await expect(dieWith(null)).rejects.toThrow(Killed);
    expect(innocent).toHaveLength(LANES - 1);
    expect(await db.outbox.count({ where: { attempts: 1 } })).toBe(LANES);

    const alone: number[] = [];
    for (let death = 1; death <= MAX_ATTEMPTS; death += 1) {
      const now = () => new Date(Date.now() + death * 7 * HOUR);
      await put(...["x", "y", "z"].map((key) => ({ ...mail(`${key} ${death}`), dueAt: now() })));
      const inHand = new Set<string>();
      const suspects = new Set(["killer", ...innocent]);
      const relay = relayOutbox({
        now,
        handlers: handlersOf(() => new Promise((resolve) => setTimeout(resolve, 2))),
        failpoint: (name, { key, attempts }) => {
          if (name === "carried-out") return void inHand.delete(key);
          // It has used up its attempts, and nobody is called for it any more.
          if (attempts > MAX_ATTEMPTS) return;
          inHand.add(key);
          if (suspects.has(key) || [...inHand].some((other) => suspects.has(other))) alone.push(inHand.size);
          if (key === "killer") throw new Killed();
        },
      });
      await (death < MAX_ATTEMPTS ? expect(relay).rejects.toThrow(Killed) : relay);
    }
    expect(alone.every((size) => size === 1)).toBe(true);
    expect(alone.length).toBeGreaterThanOrEqual(MAX_ATTEMPTS);
    expect((await get("killer")).failedAt).toBeInstanceOf(Date);
    for (const key of innocent) expect(await get(key)).toMatchObject({ attempts: 2, failedAt: null });
    expect(await db.outbox.count({ where: { doneAt: null } }), "all but the killer are done").toBe(1);
  });
});
