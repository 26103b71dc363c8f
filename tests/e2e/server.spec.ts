import { expect as check, test as http } from "@playwright/test";

import { capture } from "../../dev/lib/capture";
import { freePort } from "../../dev/lib/ports";
import { serverEnvironment, serverProgram, startOwnServer } from "./support/own-server";
import { head, openConnection } from "./support/raw-http";
import { expect, test } from "./support/test";

http("every answer has the headers that keep a page to itself", async ({ request }) => {
  for (const path of ["/", "/nothing-here", "/healthz", "/%"]) {
    const headers = (await request.get(path)).headers();
    check(headers["x-content-type-options"], path).toBe("nosniff");
    check(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
    check(headers["x-frame-options"], path).toBe("DENY");
    check(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    check(headers["content-security-policy"], path).not.toContain("unsafe");
    check(headers["x-request-id"], path).toMatch(/^[0-9a-f-]{36}$/);
    check(headers["x-powered-by"], path).toBeUndefined();
  }
});

http("scripts run by a nonce that differs for each answer", async ({ request }) => {
  const nonces = new Set<string>();
  for (let visit = 0; visit < 3; visit++) {
    const answer = await request.get("/");
    const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(
      answer.headers()["content-security-policy"] ?? "",
    )?.[1];
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
    check(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) check(script).toContain(`nonce="${nonce}"`);
    nonces.add(String(nonce));
  }
  check(nonces.size).toBe(3);
});

http("a request keeps the id a proxy has given it, if it is one", async ({ request, baseURL }) => {
  const idOf = async (url: string, id: string) =>
    (await request.get(`${url}/healthz`, { headers: { "x-request-id": id } })).headers()["x-request-id"];
  const server = await startOwnServer({ TRUST_PROXY: "1" });
  check(await idOf(server.url, "proxy-4711-abcdef")).toBe("proxy-4711-abcdef");
  check(await idOf(server.url, 'bad"id,{}')).toMatch(/^[0-9a-f-]{36}$/);
  await server.stop();
  check(await idOf(String(baseURL), "proxy-4711-abcdef"), "no proxy").toMatch(/^[0-9a-f-]{36}$/);
});

http("the styles hold what pages use, not what other files of the checkout mention", async ({ request }) => {
  const link = /\/assets\/tailwind-[^"]+\.css/.exec(await (await request.get("/")).text())?.[0] ?? "";
  const styles = await (await request.get(link)).text();
  check(styles).toContain(".text-link");
  check(styles).toContain(".bg-accent");
  const likeAClass = "pb-[4711px]";
  check(styles.includes(likeAClass.slice(-7, -1))).toBe(false);
});

http("tells whether the process and its database are there", async ({ request }) => {
  const health = await request.get("/healthz");
  check([health.status(), await health.json()]).toEqual([200, { status: "up" }]);
  const ready = await request.get("/readyz");
  check([ready.status(), await ready.json()]).toEqual([200, { status: "ready" }]);
  check(ready.headers()["cache-control"]).toBe("no-store");
});

http("is up but not ready without its database", async () => {
  const nowhere = `mongodb://127.0.0.1:${await freePort()}/bazaar`;
  const server = await startOwnServer({ DATABASE_URL: nowhere }, "/healthz");
  const ready = await fetch(`${server.url}/readyz`);
  check([ready.status, await ready.json()]).toEqual([503, { status: "no database" }]);
  await server.stop();
  check(await server.exited).toBe(0);
});

http("keeps built files for a year, and compresses pages", async ({ request }) => {
  const page = await request.get("/", { headers: { "accept-encoding": "gzip" } });
  check(page.headers()["content-encoding"]).toBe("gzip");
  const script = /\/assets\/[^"]+\.js/.exec(await page.text())?.[0] ?? "";
  const asset = await request.get(script, { headers: { "accept-encoding": "gzip, br" } });
  check(asset.status()).toBe(200);
  check(asset.headers()["content-encoding"]).toBe("br");
  check(asset.headers().vary).toContain("Accept-Encoding");
  check(asset.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  const missing = await request.get("/assets/nothing-0000.js");
  check(missing.status()).toBe(404);
  check(missing.headers()["cache-control"]).not.toContain("immutable");
});

http("answers for a file that is not there in a word, without a page", async ({ request }) => {
  for (const path of ["/assets/nothing-0000.js", "/assets", "/media/demo/nothing.webp", "/media/"]) {
    const answer = await request.get(path, { headers: { accept: "text/html" } });
    check(answer.status(), path).toBe(404);
    check(await answer.text(), path).toBe("Not found\n");
    check(answer.headers()["content-type"], path).toContain("text/plain");
    check(answer.headers()["cache-control"], path).toBe("no-store");
  }
});

http("shows pictures in a sandbox", async ({ request }) => {
  const picture = /\/media\/[^"\s]+/.exec(await (await request.get("/")).text())?.[0] ?? "/media/";
  const answer = await request.get(picture);
  check(answer.status()).toBe(200);
  const headers = answer.headers();
  check(headers["content-type"]).toMatch(/^image\//);
  check(headers["content-security-policy"]).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
  check(headers["x-content-type-options"]).toBe("nosniff");
  check(headers["cache-control"]).toBe("public, max-age=86400");
});

test("shows a page of its own for an address that leads nowhere", async ({ page }) => {
  const answer = await page.goto("/nothing-here");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /front page|home/i }).first()).toBeVisible();
});

http.describe("when it is told to stop", () => {
  http("answers the requests under way, then ends", async () => {
    const server = await startOwnServer();
    const body = "email=nobody%40bazaar.example&password=not-the-password";
    const posting = await openConnection(server.url);
    posting.write(
      head(
        server.url,
        "POST /sign-in HTTP/1.1",
        "Content-Type: application/x-www-form-urlencoded",
        `Content-Length: ${body.length}`,
      ) + body.slice(0, 10),
    );
    const asking = await openConnection(server.url);
    asking.write("GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    await new Promise((resolve) => setTimeout(resolve, 200));

    const stopped = server.stop();
    await check(async () => {
      await check(fetch(`${server.url}/healthz`)).rejects.toThrow();
    }).toPass({ timeout: 5_000 });

    asking.write("\r\n");
    check(await asking.answer).toMatch(/^HTTP\/1\.1 503 .*"status":"stopping"/s);
    posting.write(body.slice(10));
    // Refused for its wrong password, which takes the database: the whole request was carried out.
    check(await posting.answer).toMatch(/^HTTP\/1\.1 400 .*<\/html>/s);
    await stopped;
    check(await server.exited).toBe(0);
  });

  http("doesn't wait for a visitor who only keeps a connection open", async () => {
    const server = await startOwnServer();
    const idle = await openConnection(server.url);
    idle.write(`GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const start = performance.now();
    await server.stop();
    check(performance.now() - start).toBeLessThan(4_000);
    check(await idle.answer).toContain("200 OK");
  });
});

http("starts in production on a database of its own", async () => {
  const url = new URL(serverEnvironment(0).DATABASE_URL ?? "");
  url.pathname = "/own_of_production";
  const server = await startOwnServer({
    APP_MODE: "production",
    SESSION_SECRET: "0123456789abcdef0123456789abcdef",
    ENCRYPTION_KEY: "0123456789abcdef".repeat(4),
    SMTP_URL: "smtp://127.0.0.1:1",
    MAIL_FROM: "no-reply@bazaar.example",
    DATABASE_URL: url.href,
  });
  check((await fetch(`${server.url}/readyz`)).status).toBe(200);
  // What a demo shows of its mails would be other people's here.
  for (const path of ["/dev/mail", `/dev/mail/${"0".repeat(24)}`, `/dev/mail/${"0".repeat(24)}/html`])
    check((await fetch(server.url + path)).status, path).toBe(404);
  await server.stop();
});

http.describe("refuses to start in one sentence", () => {
  const start = (env: NodeJS.ProcessEnv) =>
    // One that starts nevertheless doesn't stay.
    capture(process.execPath, [serverProgram()], {
      env: { PATH: process.env.PATH, ...env },
      timeout: 30_000,
    });

  http("on a busy port", async () => {
    const port = Number(process.env.E2E_PORT);
    const { code, output } = await start({ ...serverEnvironment(port), HOST: "localhost" });
    check(code).toBe(1);
    check(output).toBe(
      `Port ${port} is in use by another program. Choose another one with the variable PORT.\n`,
    );
  });

  http("without a database", async () => {
    const { code, output } = await start({ ...serverEnvironment(0), DATABASE_URL: undefined });
    check([code, output]).toEqual([1, "DATABASE_URL is not set.\n"]);
  });

  http("in production with the secret of the demo", async () => {
    const { code, output } = await start({ ...serverEnvironment(0), APP_MODE: "production" });
    check(code).toBe(1);
    check(output).toMatch(/^SESSION_SECRET is not set: [^\n]+\n$/);
  });

  const production = {
    APP_MODE: "production",
    SESSION_SECRET: "0123456789abcdef0123456789abcdef",
    ENCRYPTION_KEY: "0123456789abcdef".repeat(4),
    SMTP_URL: "smtp://127.0.0.1:1",
    MAIL_FROM: "no-reply@bazaar.example",
  };

  http("in production without a server for its mails", async () => {
    const { code, output } = await start({ ...serverEnvironment(0), ...production, SMTP_URL: undefined });
    check(code).toBe(1);
    check(output).toMatch(/^SMTP_URL is not set: [^\n]+\n$/);
  });

  http("in production on a database with the demo's passwords", async () => {
    const { code, output } = await start({ ...serverEnvironment(0), ...production });
    check(code).toBe(1);
    check(output).toMatch(/^This database holds the demo catalog, [^\n]+\n$/);
  });

  http("in production while nobody can say what the database holds", async () => {
    // No machine has this port, so that the driver doesn't wait for it.
    const nowhere = "mongodb://127.0.0.1:99999/bazaar";
    const { code, output } = await start({ ...serverEnvironment(0), ...production, DATABASE_URL: nowhere });
    check(code).toBe(1);
    check(output).toMatch(/^The database can't be asked: [^\n]+\n$/);
  });
});
