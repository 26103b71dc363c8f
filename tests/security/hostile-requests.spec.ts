import { expect, test } from "@playwright/test";

import { head, sendRaw } from "../e2e/support/raw-http";

const MEGABYTE = 1024 * 1024;
const form = "Content-Type: application/x-www-form-urlencoded";

test("a form from another site is turned away, document and data request alike", async ({
  request,
  baseURL,
}) => {
  const post = (path: string, headers: Record<string, string>) =>
    request.post(path, { headers, form: { email: "a@b.example", password: "x" }, maxRedirects: 0 });

  for (const path of ["/sign-in", "/sign-in.data", "/cart", "/seller/sign-in.data?x=1", "/nothing-here"]) {
    const foreign = await post(path, { origin: "https://evil.example", "sec-fetch-site": "cross-site" });
    expect(foreign.status(), path).toBe(403);
    expect(foreign.headers()["set-cookie"], path).toBeUndefined();
    expect(await foreign.text(), path).toContain("This form was sent from another site.");
  }
  expect((await post("/sign-in", {})).status(), "without any evidence").toBe(403);
  expect((await post("/sign-in", { origin: "null" })).status(), "hidden origin").toBe(403);
  expect((await post("/sign-in", { origin: String(baseURL) })).status(), "our own form").toBe(400);
  expect(
    (await post("/sign-in", { origin: "null", "sec-fetch-site": "same-origin" })).status(),
    "our own form on a page that hides its address",
  ).toBe(400);
});

test("a proxy's headers from somebody who is no proxy change nothing", async ({ request, baseURL }) => {
  const answer = await request.post("/sign-in", {
    headers: { origin: String(baseURL), "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    form: { email: "a@b.example", password: "x" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(400);
  expect(await answer.text()).not.toContain("evil.example");
});

test("a host that would lead to another path than the one that was checked is refused", async ({
  baseURL,
}) => {
  const url = String(baseURL);
  for (const host of [
    "localhost/sign-in?",
    "localhost\\sign-in?",
    "localhost?",
    "localhost#",
    "x@localhost",
    "",
  ]) {
    const request = head(url, "POST /zzz HTTP/1.1", "Content-Length: 0").replace(
      /Host: .*/,
      () => `Host: ${host}`,
    );
    const answer = await sendRaw(url, request);
    expect(answer, host).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer, host).toContain("This address can’t be understood.");
  }
});

test("every well-formed host is served", async ({ baseURL }) => {
  const { port } = new URL(String(baseURL));
  for (const host of ["localhost", `LOCALHOST:${port}`, "shop_1.example", "127.0.0.1", `[::1]:${port}`]) {
    const answer = await sendRaw(
      String(baseURL),
      `GET /sign-in HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer, host).toMatch(/^HTTP\/1\.1 200 /);
  }
});

test.describe("a body over one megabyte", () => {
  test("is refused by its announced length", async ({ baseURL }) => {
    const url = String(baseURL);
    const answer = await sendRaw(
      url,
      head(url, "POST /sign-in HTTP/1.1", form, `Content-Length: ${MEGABYTE + 1}`),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  for (const path of ["/sign-in", "/sign-in.data"]) {
    test(`is refused while it arrives in chunks at ${path}`, async ({ baseURL }) => {
      const url = String(baseURL);
      const chunk = `${(64 * 1024).toString(16)}\r\n${"a".repeat(64 * 1024)}\r\n`;
      const request = head(url, `POST ${path} HTTP/1.1`, form, "Transfer-Encoding: chunked");
      const answer = await sendRaw(url, request + chunk.repeat(17));
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain("That is more than this form takes.");
    });
  }

  test("one of a megabyte is read", async ({ request, baseURL }) => {
    const answer = await request.post("/sign-in", {
      headers: { origin: String(baseURL) },
      form: { email: "a@b.example", password: "x".repeat(MEGABYTE - 100) },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(400);
  });
});

const oddities: [name: string, request: (url: string) => string, status: number][] = [
  ["a broken escape in the address", (url) => head(url, "GET /% HTTP/1.1"), 400],
  ["an escape that is no UTF-8", (url) => head(url, "GET /c/%ff HTTP/1.1"), 400],
  ["a whole address in place of a path", (url) => head(url, `GET ${url}/ HTTP/1.1`), 400],
  ["a host that is none", () => "GET / HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n", 400],
  ["a request without a host", () => "GET / HTTP/1.0\r\n\r\n", 400],
  ["TRACE", (url) => head(url, "TRACE / HTTP/1.1"), 405],
  ["DELETE", (url) => head(url, "DELETE /cart HTTP/1.1"), 405],
  ["OPTIONS", (url) => head(url, "OPTIONS * HTTP/1.1"), 400],
  ["an unknown method", (url) => head(url, "HACK / HTTP/1.1"), 400],
  ["a null byte", (url) => head(url, "GET /p/%00 HTTP/1.1"), 404],
  ["a climb out of the media", (url) => head(url, "GET /media/..%2f..%2fpackage.json HTTP/1.1"), 404],
  ["a hidden file", (url) => head(url, "GET /.vite/manifest.json HTTP/1.1"), 404],
  ["the server's source map", (url) => head(url, "GET /server.js.map HTTP/1.1"), 404],
  ["another host's path", (url) => head(url, "GET //evil.example/ HTTP/1.1"), 404],
];
for (const [name, request, status] of oddities) {
  test(`${name} gets ${status} and no insight`, async ({ baseURL }) => {
    const answer = await sendRaw(String(baseURL), request(String(baseURL)));
    expect(answer.split("\r\n", 1)[0]).toContain(` ${status} `);
    expect(answer).not.toMatch(/node_modules|\bat .+:\d+:\d+|Error:/);
  });
}
