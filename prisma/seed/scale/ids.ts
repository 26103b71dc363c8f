import { createHash } from "node:crypto";

/** Ids that ascend with the time they are asked for, as all ids do, and are the same for the same seed. */
export function idsFrom(seed: number, series: string): (at: Date) => string {
  const middle = createHash("sha256").update(`${seed}:${series}`).digest("hex").slice(0, 10);
  let count = 0;
  return (at) => {
    count += 1;
    const seconds = Math.floor(at.getTime() / 1000)
      .toString(16)
      .padStart(8, "0");
    return seconds + middle + count.toString(16).padStart(6, "0");
  };
}
