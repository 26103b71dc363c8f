/**
 * The process that holds the embedded database: PostgreSQL as its child, and the wire gateway within itself.
 *
 * It is a process of its own for two reasons. The gateway decodes every message, which would take the event
 * loop of the application (or of the test runner) a third of its time; and it notices by the closing channel
 * when its launcher is gone, however that died, and shuts PostgreSQL down in order.
 */
import { type ChildProcess } from "node:child_process";
import { existsSync, ftruncateSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openGateway } from "../ports";
import { type RunningGateway } from "../gateway/server";
import { waitForLock } from "../lock";
import * as cluster from "./cluster";
import { engineAt } from "./engine-layout";
import { type HostMessage, type HostOptions } from "./host-protocol";

const options = JSON.parse(process.argv[2] ?? "{}") as HostOptions;
/** Before it tells the launcher, which knows whether to join the other host or to wait for its end. */
const LOCK_PATIENCE_MS = 1_000;
const MAX_RESTARTS = 5;
/** Written into the data directory once it is complete; one without it is made anew. */
const READY = "bazaar-ready";

const clusterOptions: cluster.ClusterOptions = {
  engine: engineAt(options.engineDirectory),
  account: options.account,
  directory: options.postgresDirectory,
  socketDirectory: options.socketDirectory,
  durable: options.durable,
  log: openSync(options.logFile, "a"),
};

let server: ChildProcess | undefined;
let gateway: RunningGateway | undefined;
let stopping = false;

const tell = (message: HostMessage) => process.send?.(message);
const report = (line: string) => console.error(`${new Date().toISOString()} ${line}`);

async function start(): Promise<void> {
  const lock = await waitForLock(`data ${options.postgresDirectory}`, LOCK_PATIENCE_MS);
  if (!lock) {
    tell({ type: "busy" });
    process.exit(0);
  }
  ftruncateSync(clusterOptions.log); // the last run's messages; nobody else writes, since the lock is ours
  await cluster.clearLeftovers(options.postgresDirectory);
  const marker = path.join(options.postgresDirectory, READY);
  const fresh = !existsSync(marker);
  if (fresh) {
    for (const name of readdirSync(options.postgresDirectory)) {
      rmSync(path.join(options.postgresDirectory, name), { recursive: true });
    }
    await cluster.initialise(clusterOptions);
  }
  await runPostgres(0);
  if (fresh) writeFileSync(marker, "");
  gateway = await openGateway(
    { host: options.socketDirectory, port: cluster.SOCKET_PORT },
    options.ports,
    report,
  );
  tell({ type: "ready", port: gateway.port });
}

/** Starts PostgreSQL, and again should it be killed. */
async function runPostgres(restarts: number): Promise<void> {
  const child = cluster.startPostgres(clusterOptions);
  server = child;
  const client = await cluster.connectWhenReady(child, options.socketDirectory);
  await cluster.createExtensions(client);
  await client.end();
  child.once("exit", (code, signal) => {
    if (stopping) return;
    report(`PostgreSQL ended with ${signal ?? code}`);
    if (restarts >= MAX_RESTARTS) process.exit(1);
    cluster
      .clearLeftovers(options.postgresDirectory)
      .then(() => runPostgres(restarts + 1))
      .catch(fail);
  });
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await gateway?.close().catch((error: Error) => report(error.message));
  if (server) await cluster.stopPostgres(server);
  rmSync(options.socketDirectory, { recursive: true, force: true });
  process.exit(0);
}

function fail(error: unknown): void {
  report((error as Error).stack ?? String(error));
  tell({ type: "failed", reason: (error as Error).message.split("\n")[0] ?? "" });
  void stop();
}

process.on("message", (message) => void (message === "stop" && stop()));
process.on("disconnect", () => void stop());
process.on("SIGTERM", () => void stop());
process.on("SIGHUP", () => void stop());
process.on("SIGINT", () => undefined); // the terminal's Ctrl-C is the launcher's to answer
start().catch(fail);
