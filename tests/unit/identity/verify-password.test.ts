import argon2 from "argon2";
import { expect, test, vi } from "vitest";

import { hashPassword, matchesHash, verifyPassword } from "~/domain/identity/verify-password.server";

/** "é" as one code point, and as a letter with an accent behind it. */
const [composed, decomposed] = ["caf\u00e9 in the rain", "cafe\u0301 in the rain"] as const;

test("a password matches in whichever way a keyboard writes its signs", async () => {
  for (const chosen of [composed, decomposed]) {
    const hash = await hashPassword(chosen);
    for (const typed of [composed, decomposed, "ｃａｆé in the rain"])
      expect(await verifyPassword(hash, typed), `${chosen} as ${typed}`).toBe(true);
    expect(await verifyPassword(hash, "cafe in the rain")).toBe(false);
  }
});

test("a hash of what was typed before that still matches", async () => {
  const hash = await argon2.hash(decomposed);
  expect(await verifyPassword(hash, decomposed)).toBe(true);
  expect(await verifyPassword(hash, composed)).toBe(false);
});

test.each([
  [composed, 1],
  [decomposed, 2],
])("a wrong %j costs the same work with an account and without", async (typed, times) => {
  for (const hash of [null, await hashPassword("another password")]) {
    const matches = vi.fn(matchesHash);
    expect(await verifyPassword(hash, typed, { matches })).toBe(false);
    expect(matches).toHaveBeenCalledTimes(times);
  }
});
