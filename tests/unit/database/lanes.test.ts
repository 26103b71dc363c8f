import { expect, it } from "vitest";

import { Lanes } from "../../../dev/database/gateway/lanes";

it("runs one piece of work per key at a time, in order, whether it fails or not", async () => {
  const lanes = new Lanes();
  const log: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} begins`);
      await new Promise((resume) => setTimeout(resume, 5));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([
    lanes.run("k", work("a", true)),
    lanes.run("k", work("b")),
    lanes.run("other", work("c")),
    lanes.run("k", work("d")),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(log.filter((line) => !line.startsWith("c"))).toEqual([
    "a begins",
    "a ends",
    "b begins",
    "b ends",
    "d begins",
    "d ends",
  ]);
  expect(log.indexOf("c begins")).toBeLessThan(log.indexOf("a ends"));
});
