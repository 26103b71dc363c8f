import { expect, it, vi } from "vitest";

import { remember } from "~/lib/remember.server";

it("asks once for all who ask the same within the time, and anew afterwards or for another question", async () => {
  const remembered = remember<number>(100);
  const ask = vi.fn(() => Promise.resolve(ask.mock.calls.length));
  expect(await Promise.all([remembered("a", 0, ask), remembered("a", 99, ask)])).toEqual([1, 1]);
  expect(await remembered("a", 100, ask)).toBe(2);
  expect(await remembered("b", 101, ask)).toBe(3);
});

it("keeps no failure", async () => {
  const remembered = remember<number>(100);
  await expect(remembered("a", 0, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await remembered("a", 1, () => Promise.resolve(7))).toBe(7);
});
