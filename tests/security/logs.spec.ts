import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";

import { expect, test } from "@playwright/test";

import { freePort } from "../../dev/lib/ports";
import { root } from "../../dev/lib/launch.mjs";
import { serverEnvironment, serverProgram } from "../e2e/support/own-server";

test("no password, token or cookie is in the log, however talkative it is", async ({ request }) => {
  const port = await freePort();
  const env = { ...process.env, ...serverEnvironment(port), LOG_LEVEL: "trace" };
  const server = spawn(process.execPath, [serverProgram()], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk: Buffer) => (log += chunk));
  const url = `http://localhost:${port}`;
  try {
    await expect(async () => expect((await request.get(`${url}/readyz`)).status()).toBe(200)).toPass();
    const secret = `secret-${randomUUID()}`;
    const form = {
      ...{
        name: "Ada",
        email: `${randomUUID()}@example.com`,
        token: secret,
        password: secret,
        current: secret,
      },
      ...{ code: secret, intent: "password" },
    };
    const paths = [
      ...[
        "/sign-in",
        "/sign-in.data",
        "/seller/sign-in",
        "/admin/sign-in",
        "/seller/sign-in/code",
        "/sign-up",
      ],
      ...["/activate", "/reset-password", "/confirm-email", "/seller/activate", "/seller/reset-password"],
      ...["/account/security", "/account/data", "/seller/settings/security", "/no-such-page"],
    ];
    for (const path of paths) {
      const headers = { origin: url, cookie: `token=${secret}` };
      await request.post(`${url}${path}?token=${secret}`, { headers, form, maxRedirects: 0 });
      // What is no form at all, so that reading it fails.
      await request.post(`${url}${path}`, { headers, data: JSON.stringify(form), maxRedirects: 0 });
    }
    await request.get(`${url}/activate?token=${secret}`, {
      headers: { referer: `${url}/reset-password?token=${secret}` },
    });
    await expect.poll(() => log.split("\n").length).toBeGreaterThan(2 * paths.length);
    expect(log).toContain("/reset-password?token=***");
    expect(log).not.toContain(secret);
  } finally {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
  }
});
