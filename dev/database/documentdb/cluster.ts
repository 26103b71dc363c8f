import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { type Account } from "../accounts";
import { identify, isAlive, pause, type ProcessIdentity, terminate } from "../processes";
import { run } from "./commands";
import { type Engine } from "./engine-layout";
import { asArguments, postgresSettings } from "./settings";

export interface ClusterOptions {
  engine: Engine;
  account: Account;
  /** PostgreSQL's own data directory. */
  directory: string;
  socketDirectory: string;
  durable: boolean;
  /** File descriptor for the server's messages. */
  log: number;
}

/** The socket's name ends in it; no TCP port is opened. */
export const SOCKET_PORT = 5432;
const START_PATIENCE_MS = 60_000;

const stopSteps = [
  ["SIGINT", 10_000], // fast shutdown: rolls back what is open, and writes everything to disk
  ["SIGQUIT", 3_000],
  ["SIGKILL", 3_000],
] as const;

/** The command that runs a program as the account, and ends it when the process that started it is gone. */
function asAccount(account: Account, signal: string, program: string, args: string[]): [string, string[]] {
  const drop =
    process.getuid?.() === 0
      ? ["--reuid", String(account.uid), "--regid", String(account.gid), "--clear-groups"]
      : [];
  return ["setpriv", ["--pdeathsig", signal, ...drop, "--", program, ...args]];
}

/** Creates the data directory's contents. */
export async function initialise({ engine, account, directory }: ClusterOptions): Promise<void> {
  const args = ["-D", directory, "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "-N"];
  await run(...asAccount(account, "KILL", path.join(engine.bin, "initdb"), args), { env: { TZ: "UTC" } });
}

/** Starts the server in the foreground, as a child of this process. */
export function startPostgres(options: ClusterOptions): ChildProcess {
  const settings = postgresSettings({ ...options, port: SOCKET_PORT });
  const [program, args] = asAccount(options.account, "INT", path.join(options.engine.bin, "postgres"), [
    "-D",
    options.directory,
    ...asArguments(settings),
  ]);
  return spawn(program, args, { cwd: "/", stdio: ["ignore", options.log, options.log] });
}

/** Connects as soon as the server takes connections; fails when it ends instead. */
export async function connectWhenReady(server: ChildProcess, socketDirectory: string): Promise<pg.Client> {
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    const client = new pg.Client({
      host: socketDirectory,
      port: SOCKET_PORT,
      user: "postgres",
      database: "postgres",
    });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (server.exitCode !== null || server.signalCode !== null) throw new Error("PostgreSQL ended at once");
      if (Date.now() > deadline) throw error;
    }
    await pause(15);
  }
}

/**
 * Creates what a database lacks of the engine: all of it in a new one, the ordered index handler in one that is
 * older than its use here. Background index builds are switched off: the gateway builds at once.
 */
export async function createExtensions(client: pg.Client): Promise<void> {
  await client.query("SET client_min_messages = error");
  await client.query("CREATE EXTENSION IF NOT EXISTS documentdb CASCADE");
  await client.query("CREATE EXTENSION IF NOT EXISTS documentdb_extended_rum");
  await client.query(
    "SELECT cron.alter_job(jobid, active := false) FROM cron.job WHERE command LIKE '%build_index_concurrently%'",
  );
}

/** Stops the server, gently first. */
export async function stopPostgres(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  await terminate(identify(server.pid), stopSteps);
}

/**
 * Ends a server that a killed process left on the data directory, and removes its pid file, which would name a
 * process that is gone or, worse, a stranger that got the same number.
 */
export async function clearLeftovers(directory: string): Promise<void> {
  const file = path.join(directory, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (pid > 0 && worksIn(pid, directory)) await terminate(identify(pid), stopSteps);
  await childrenGone(directory);
  rmSync(file, { force: true });
}

/** PostgreSQL's processes have their data directory as working directory. */
function worksIn(pid: number, directory: string): ProcessIdentity | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === directory ? identify(pid) : null;
  } catch {
    return null;
  }
}

async function childrenGone(directory: string): Promise<void> {
  for (const name of readdirSync("/proc")) {
    const found = /^\d+$/.test(name) ? worksIn(Number(name), directory) : null;
    if (found && isAlive(found))
      await terminate(found, [
        ["SIGTERM", 2_000],
        ["SIGKILL", 2_000],
      ]);
  }
}
