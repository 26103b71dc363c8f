import { readFileSync } from "node:fs";

import { startOwnServer } from "./support/own-server";
import { expect, test } from "./support/test";

/** The processes that a process has started. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map(Number);
}

test("several processes share a port; one that dies is replaced, and all stop together", async () => {
  test.skip(process.platform !== "linux", "reads /proc");
  const server = await startOwnServer({ WEB_CONCURRENCY: "2" }, "/readyz", "cluster.js");
  try {
    const [first = 0, second = 0] = childrenOf(server.pid);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(0);
    process.kill(first, "SIGKILL");
    await expect
      .poll(() => childrenOf(server.pid).filter((pid) => pid !== first).length, { timeout: 20_000 })
      .toBe(2);
    // The other one may have been about to start, too: ready is said as soon as one of them is.
    const ready = () =>
      fetch(`${server.url}/readyz`).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(ready, { timeout: 20_000 }).toBe(200);
  } finally {
    await server.stop();
  }
  expect(await server.exited).toBe(0);
});
