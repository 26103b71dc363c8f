import { createHash } from "node:crypto";

/** Numbers that look random and are always the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The id of a row of the demo: like every id it begins with the second of its creation, so that ids ascend with time;
 * the rest follows from seed and key.
 */
export function seededId(seed: number, key: string, createdAt: Date): string {
  const seconds = Math.floor(createdAt.getTime() / 1000)
    .toString(16)
    .padStart(8, "0");
  return seconds + createHash("sha256").update(`${seed}:${key}`).digest("hex").slice(0, 16);
}
