import cluster from "node:cluster";
import { fileURLToPath } from "node:url";

import { pino } from "pino";

/**
 * Several HTTP processes behind one port: runs `server.js` WEB_CONCURRENCY times, replaces one that dies, and hands
 * on the signal to stop. The processes share nothing but the database.
 */

// Imported late, so that a wrong variable ends in its sentence alone.
const { env } = await import("./app/lib/env.server").catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
const log = pino({ level: env.LOG_LEVEL });
let stopping = false;
let served = false;

cluster.setupPrimary({ exec: fileURLToPath(new URL("server.js", import.meta.url)) });
cluster.on("listening", () => (served = true));
cluster.on("exit", (worker, code, signal) => {
  const running = Object.keys(cluster.workers ?? {}).length;
  if (stopping) return void (running === 0 && process.exit(0));
  // What could never listen would die again at once; it has said why.
  if (!served) {
    stopAll("SIGTERM");
    return process.exit(1);
  }
  log.error({ process: worker.process.pid, code, signal }, "an HTTP process has died and is replaced");
  cluster.fork();
});
for (let count = 0; count < env.WEB_CONCURRENCY; count++) cluster.fork();

function stopAll(signal: NodeJS.Signals): void {
  stopping = true;
  for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stopAll(signal));
// A launcher that holds a channel to this process takes it along when it dies.
if (process.connected) process.once("disconnect", () => stopAll("SIGTERM"));
