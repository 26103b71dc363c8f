import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";

import express from "express";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";

import { refusals, refuse } from "~/lib/http/refusal.server";
import { requestLog } from "~/lib/http/request-log.server";

let server: Server;
let url = "";

beforeAll(async () => {
  const app = express();
  app.use(requestLog(pino({ level: "silent" }), { behindProxy: true }));
  app.get("/failed", (request, response) => refuse(request, response, refusals.failed));
  app.get("/malformed", (request, response) => refuse(request, response, refusals.malformed));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("an error of ours names the reference that the log knows it by", async () => {
  const answer = await fetch(`${url}/failed`, { headers: { "x-request-id": "proxy-4711-abcdef" } });
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain("<code>proxy-4711-abcdef</code>");
});

test("what is put there by somebody else is no reference", async () => {
  const answer = await fetch(`${url}/failed`, { headers: { "x-request-id": "<script>alert(1)</script>" } });
  const reference = answer.headers.get("x-request-id") ?? "";
  expect(reference).toMatch(/^[0-9a-f-]{36}$/);
  const page = await answer.text();
  expect(page).toContain(`<code>${reference}</code>`);
  expect(page).not.toContain("<script");
});

test("what the visitor can put right needs no reference", async () => {
  const answer = await fetch(`${url}/malformed`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain("<code>");
});
