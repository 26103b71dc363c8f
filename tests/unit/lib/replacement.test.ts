import { expect, test } from "vitest";

import { createReplacement, MOST_QUICK_DEATHS } from "~/lib/replacement";

const MINUTE = 60_000;

test("a process that has lived long is replaced at once, however often", () => {
  const replacement = createReplacement();
  for (let death = 0; death < 100; death += 1) expect(replacement(MINUTE)).toBe(0);
});

test("processes that die young are replaced ever more slowly, and in the end not at all", () => {
  const replacement = createReplacement();
  const pauses = Array.from({ length: MOST_QUICK_DEATHS }, () => replacement(50));
  expect(pauses).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, null]);
});

test("one long life makes up for earlier deaths", () => {
  const replacement = createReplacement();
  for (let death = 1; death < MOST_QUICK_DEATHS; death += 1) replacement(50);
  expect(replacement(MINUTE)).toBe(0);
  expect(replacement(50)).toBe(250);
});
