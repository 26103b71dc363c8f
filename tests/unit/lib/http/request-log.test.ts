import { Writable } from "node:stream";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";

import { pino } from "pino";
import { expect, it } from "vitest";

import { loggedUrl, requestId, requestLog } from "~/lib/http/request-log.server";

it("takes over an id only if it is well-formed", () => {
  expect(requestId("3f2c-from_proxy")).toBe("3f2c-from_proxy");
  for (const bad of [
    undefined,
    "",
    "short",
    "with space in it",
    'quote"quote"',
    "x".repeat(65),
    ["12345678"],
  ]) {
    expect(requestId(bad)).toMatch(/^[0-9a-f-]{36}$/);
  }
});

it("logs no address that opens something", () => {
  expect(loggedUrl("/purchases/B-1?key=secret&x=1")).toBe("/purchases/B-1?key=***&x=1");
  expect(loggedUrl("/activate?token=secret")).toBe("/activate?token=***");
  expect(loggedUrl("/c/lamps?monkey=1")).toBe("/c/lamps?monkey=1");
});

it("writes one line for a request, without cookies", async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const log = requestLog(pino(stream), { behindProxy: false });
  const server = createServer((request, response) => {
    log(request, response);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const get = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { cookie: "token=secret", authorization: "Bearer secret", connection: "close" },
    });
  const answer = await get("/orders/B-1?key=secret");
  await get("/healthz");
  await get("/assets/entry.js");
  await new Promise((resolve) => server.close(resolve));

  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain("secret");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: 30,
    req: { id: answer.headers.get("x-request-id"), method: "GET", url: "/orders/B-1?key=***" },
    res: { statusCode: 200 },
  });
});

it.each([
  [true, "proxy-4711-abcdef"],
  [false, expect.stringMatching(/^[0-9a-f-]{36}$/)],
])("takes an id over from a proxy alone (behindProxy: %s)", async (behindProxy, id) => {
  const log = requestLog(pino({ level: "silent" }), { behindProxy });
  const server = createServer((request, response) => {
    log(request, response);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, {
    headers: { "x-request-id": "proxy-4711-abcdef", connection: "close" },
  });
  await new Promise((resolve) => server.close(resolve));
  expect(answer.headers.get("x-request-id")).toEqual(id);
});
