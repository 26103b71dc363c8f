import { spawn } from "node:child_process";
import { once } from "node:events";

import { expect, test } from "vitest";

import { db, newId } from "~/db/index.server";

import { root } from "../../../dev/lib/launch.mjs";

test("npm run worker, in a checkout, builds what is stale, carries the outbox out and stops when told", async () => {
  await db.outbox.create({
    kind: "mail.purchase-placed",
    key: "left behind",
    payload: JSON.stringify({ purchaseId: newId() }),
    dueAt: new Date(),
    attempts: 0,
  });
  const child = spawn(process.execPath, ["--import", "tsx", "dev/worker.ts"], {
    cwd: root,
    // As a shell has it, but for the database of this test.
    env: { ...process.env, NODE_ENV: "production", APP_URL: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exited = once(child, "exit");
  try {
    const done = async () => (await db.outbox.findFirst({ where: { key: "left behind" } }))?.doneAt ?? null;
    await expect.poll(done, { timeout: 150_000, interval: 200 }).toBeInstanceOf(Date);
  } finally {
    child.kill("SIGTERM");
  }
  expect((await exited)[0]).toBe(0);
}, 180_000);
