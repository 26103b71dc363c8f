import cluster from "node:cluster";
import { fileURLToPath } from "node:url";

import { pino } from "pino";

import { createReplacement } from "./app/lib/replacement";

/**
 * Several HTTP processes behind one port: runs `server.js` WEB_CONCURRENCY times, replaces one that dies as long as that helps,
 * and hands on the signal to stop. The processes share nothing but the database.
 */

// Imported late, so that a wrong variable ends in its sentence alone.
const { env } = await import("./app/lib/env.server").catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
const log = pino({ level: env.LOG_LEVEL });
let stopping = false;
let served = false;
const waiting = new Set<NodeJS.Timeout>();

cluster.setupPrimary({ exec: fileURLToPath(new URL("server.js", import.meta.url)) });
cluster.on("listening", () => (served = true));
for (let count = 0; count < env.WEB_CONCURRENCY; count++) fill(createReplacement());

/** Keeps one process running, until it can't be kept. */
function fill(replacement: ReturnType<typeof createReplacement>): void {
  const worker = cluster.fork();
  const born = performance.now();
  worker.once("exit", (code, signal) => {
    if (stopping) return exitWhenAlone(0);
    // What could never listen would die again at once; it has said why.
    if (!served) return stopAll("SIGTERM", 1);
    const pause = replacement(performance.now() - born);
    const death = { process: worker.process.pid, code, signal };
    if (pause === null) {
      log.fatal(death, "HTTP processes die again and again; this one is not replaced");
      return exitWhenAlone(1);
    }
    log.error({ ...death, pause }, "an HTTP process has died and is replaced");
    const timer = setTimeout(() => {
      waiting.delete(timer);
      fill(replacement);
    }, pause);
    waiting.add(timer);
  });
}

/** Ends this process when it has none left, and none to come. */
function exitWhenAlone(code: number): void {
  if (Object.keys(cluster.workers ?? {}).length === 0 && waiting.size === 0) process.exit(code);
}

function stopAll(signal: NodeJS.Signals, code?: number): void {
  stopping = true;
  for (const timer of waiting) clearTimeout(timer);
  waiting.clear();
  for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
  if (code !== undefined) process.exit(code);
  exitWhenAlone(0);
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stopAll(signal));
// A launcher that holds a channel to this process takes it along when it dies.
if (process.connected) process.once("disconnect", () => stopAll("SIGTERM"));
