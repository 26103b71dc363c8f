import { createServer } from "node:net";
import { type AddressInfo } from "node:net";

import { afterEach, expect, it } from "vitest";

import { freePort, isPortFree } from "../../../dev/lib/ports";

const server = createServer();
afterEach(() => void server.close());

it("tells a busy port from a free one", async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  expect(await isPortFree(port)).toBe(false);
  const free = await freePort();
  expect(await isPortFree(free)).toBe(true);
  expect(free, "not one that outgoing connections get").toBeLessThan(32_768);
});
