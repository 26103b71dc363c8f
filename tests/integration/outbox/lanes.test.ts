import { beforeEach, describe, expect, test } from "vitest";

import { db, newId, transaction } from "~/db/index.server";
import { enqueueAnew } from "~/domain/outbox/enqueue-anew.server";
import { relayOutbox } from "~/domain/outbox/relay-outbox.server";

import { bulk, gate, get, handlersOf, mail, put } from "./entries";

const ended: string[] = [];
beforeEach(async () => {
  ended.length = 0;
  await db.outbox.deleteMany({ where: {} });
});

const names = (count: number, of: string) => Array.from({ length: count }, (_, index) => `${of} ${index}`);

describe("an entry that takes long", () => {
  test("holds up none of those that wait, and none that comes meanwhile", async () => {
    const slow = gate();
    await put(mail("slow", 9_000), ...names(12, "mail").map((key) => mail(key, 1_000)));
    let wake = () => {};
    const relay = relayOutbox({
      handlers: handlersOf(async ({ key }) => {
        if (key === "slow") await slow.opened;
        ended.push(key);
      }),
      limit: 3,
      lanes: 2,
      onWake: (given) => (wake = given),
    });
    await expect.poll(() => ended.toSorted()).toEqual(names(12, "mail").toSorted());
    await expect.poll(() => db.outbox.count({ where: { doneAt: null } })).toBe(1);
    await put(mail("late"));
    wake();
    await expect.poll(() => ended).toContain("late");
    expect(ended).not.toContain("slow");
    slow.open();
    expect(await relay).toEqual({ done: 14, retried: 0, dead: 0 });
  });

  test("and is of the bulk kinds has one lane, however many there are", async () => {
    const held = gate();
    await put(
      ...names(5, "shop").map((key) => bulk(key, 9_000)),
      ...names(4, "mail").map((key) => mail(key)),
    );
    let atOnce = 0;
    let most = 0;
    const relay = relayOutbox({
      handlers: handlersOf(async ({ key }) => void ended.push(key), {
        "search.shop-renamed": async () => {
          most = Math.max(most, ++atOnce);
          await held.opened;
          atOnce -= 1;
        },
      }),
      limit: 2,
      lanes: 3,
    });
    await expect.poll(() => ended.toSorted()).toEqual(names(4, "mail"));
    expect(atOnce).toBe(1);
    held.open();
    expect(await relay).toEqual({ done: 9, retried: 0, dead: 0 });
    expect(most).toBe(1);
  });

  test("is told to stop and awaited, so that it never runs beside its own next attempt", async () => {
    await put(mail("slow"));
    const result = await relayOutbox({
      patience: 4_000,
      handlers: handlersOf(async ({ key, signal }) => {
        while (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 5));
        await new Promise((resolve) => setTimeout(resolve, 40));
        ended.push(key);
        signal.throwIfAborted();
      }),
    });
    expect(ended).toEqual(["slow"]);
    expect(result).toEqual({ done: 0, retried: 1, dead: 0 });
    expect((await get("slow")).error).toBe("Error: It took more than 4 seconds.");
  });

  test("and heeds nothing is left behind", async () => {
    await put(mail("stuck"), mail("other"));
    const handlers = handlersOf(({ key }) => (key === "stuck" ? new Promise(() => {}) : Promise.resolve()));
    expect(await relayOutbox({ patience: 200, handlers })).toEqual({ done: 1, retried: 1, dead: 0 });
  });
});

describe("an entry that is carried out piece by piece", () => {
  const start = {
    kind: "search.shop-renamed" as const,
    key: "shop",
    payload: { shopId: newId(), after: null },
  };
  const asked = () => transaction((tx) => enqueueAnew(tx, start));

  test("keeps what is left of it, also over a failure", async () => {
    await asked();
    const pieces = [newId(), newId()];
    const seen: (string | null)[] = [];
    let broken = true;
    const handlers = handlersOf(async () => undefined, {
      "search.shop-renamed": async ({ shopId, after }) => {
        seen.push(after);
        if (after === pieces[1] && broken) throw new Error("no");
        const next = pieces[after === null ? 0 : pieces.indexOf(after) + 1];
        return next === undefined ? undefined : { next: { shopId, after: next } };
      },
    });
    expect(await relayOutbox({ handlers })).toEqual({ done: 0, retried: 1, dead: 0 });
    expect(await get("shop")).toMatchObject({ attempts: 1, doneAt: null });
    broken = false;
    const now = () => new Date(Date.now() + 6_000);
    expect(await relayOutbox({ handlers, now })).toEqual({ done: 1, retried: 0, dead: 0 });
    expect(seen).toEqual([null, ...pieces, pieces[1]]);
  });

  test("begins again when it is asked for anew, and is told of it if it is under way", async () => {
    await Promise.all(Array.from({ length: 6 }, asked));
    expect(await db.outbox.count()).toBe(1);
    const begun = gate();
    const seen: (string | null)[] = [];
    let reason: unknown;
    const relay = relayOutbox({
      handlers: handlersOf(async () => undefined, {
        "search.shop-renamed": async ({ shopId, after }, { signal }) => {
          seen.push(after);
          if (seen.length > 1) return;
          begun.open();
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
          reason = signal.reason;
          return { next: { shopId, after: newId() } };
        },
      }),
    });
    await begun.opened;
    await asked();
    await relay;
    expect(reason).toEqual(new Error("Somebody else has taken it over."));
    expect(seen, "what the first had left to do counts no more").toEqual([null, null]);
    expect(await get("shop")).toMatchObject({ error: null, attempts: 1 });
    expect((await get("shop")).doneAt).toBeInstanceOf(Date);
    await asked();
    expect(await get("shop"), "it was done, and is asked for again").toMatchObject({
      doneAt: null,
      attempts: 0,
    });
  });
});
