import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { pino } from "pino";

import type * as Entry from "./app/entry.server";

/**
 * The process that carries out the outbox and the regular jobs, for installations whose HTTP processes run with
 * WORKER=off. There may be several. It takes the app from the same build as `server.js`.
 */

const GRACE_MILLISECONDS = 10_000;

// Imported late, so that a wrong variable ends in its sentence alone.
const { env } = await import("./app/lib/env.server").catch((error: Error) => refuseToStart(error.message));
const log = pino({ level: env.LOG_LEVEL });
const build = join(fileURLToPath(new URL(".", import.meta.url)), "server/index.js");
const app = ((await import(pathToFileURL(build).href)) as { entry: { module: typeof Entry } }).entry.module;
if (env.APP_MODE === "production") await refuseDemoDatabase();

const worker = app.startWorker(log);
log.info({ mode: env.APP_MODE }, "working");

let stopping = false;
async function stop(reason: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ reason }, "stopping");
  const finished = await worker.stop(GRACE_MILLISECONDS);
  if (!finished) log.warn("a job took too long; what it had begun is taken over by another process");
  await app.closeDatabase();
  process.exit(0);
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
// A launcher that holds a channel to this process takes it along when it dies.
if (process.connected) process.once("disconnect", () => void stop("the launcher has gone"));

/** Mails about a demo's orders must never reach real people. */
async function refuseDemoDatabase(): Promise<void> {
  const demo = await app
    .isDemoDatabase()
    .catch((error: Error) => refuseToStart(`The database can't be asked: ${error.message}`));
  if (demo) refuseToStart("This database holds the demo catalog: APP_MODE=production needs one of its own.");
}

function refuseToStart(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
