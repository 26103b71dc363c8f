import { expect, test } from "vitest";

import { createPump } from "~/jobs/pump";

test("work that is under way hears of every kick, and is done once more", async () => {
  let runs = 0;
  let heard = 0;
  let end = () => {};
  const pump = createPump({
    async work(_signal, onKick) {
      runs += 1;
      onKick(() => (heard += 1));
      if (runs === 1) await new Promise<void>((resolve) => (end = resolve));
      return false;
    },
    onError: (error) => expect.unreachable(String(error)),
  });
  pump.kick();
  pump.kick();
  pump.kick();
  expect([runs, heard]).toEqual([1, 2]);
  end();
  await expect.poll(() => runs).toBe(2);
  await pump.stop();
  pump.kick();
  expect([runs, heard], "after the stop nothing is told any more").toEqual([2, 2]);
});

test("what the work throws is told, and the next kick starts it again", async () => {
  const errors: unknown[] = [];
  let runs = 0;
  const pump = createPump({
    async work() {
      runs += 1;
      throw new Error(`no ${runs}`);
    },
    onError: (error) => void errors.push(error),
  });
  pump.kick();
  await expect.poll(() => errors).toHaveLength(1);
  pump.kick();
  await expect.poll(() => errors).toEqual([new Error("no 1"), new Error("no 2")]);
});
