import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { repeat } from "../../../dev/lib/repeat";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("work is done again and again, also after a failure, never beside itself, and is waited for at the end", async () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  const stops: (() => unknown)[] = [];
  let runs = 0;
  let end = () => {};
  repeat(
    () => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error("no")) : new Promise((resolve) => (end = resolve));
    },
    { every: 1_000, lifecycle: { onStop: (task) => void stops.push(task) } },
  );
  await vi.advanceTimersByTimeAsync(999);
  expect(runs).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect([runs, told.mock.calls]).toEqual([1, [["no"]]]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(runs, "the second is still under way").toBe(2);

  let ended = false;
  const stopping = Promise.resolve(stops[0]!()).then(() => (ended = true));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ended).toBe(false);
  end();
  await stopping;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(runs).toBe(2);
});
