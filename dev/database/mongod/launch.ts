import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { currentAccount } from "../accounts";
import { writableCache } from "../cache";
import { freePort } from "../free-port";
import { identify, isAlive, terminate } from "../processes";
import { downloadedMongod, forgetDownload, mongodOnPath } from "./locate";
import { ensurePrimary } from "./replica-set";

export interface MongodOptions {
  dataDirectory: string;
  setName: string;
  /** Ports to try in order before any free one. */
  ports: number[];
  log: (line: string) => void;
}

export interface LaunchedMongod {
  port: number;
  pid: number;
  directory: string;
  stop(): Promise<void>;
}

const stopSteps = [
  ["SIGTERM", 15_000],
  ["SIGKILL", 3_000],
] as const;

/** Starts a real MongoDB if this machine has one or can download one; null otherwise. */
export async function launchMongod(options: MongodOptions): Promise<LaunchedMongod | null> {
  const installed = mongodOnPath();
  if (installed) {
    const started = await start(installed, options);
    if (started) return started;
    options.log(`${installed} does not start; looking further.`);
  }
  const cache = writableCache(currentAccount());
  const downloaded = cache && (await downloadedMongod({ cache, log: options.log }));
  if (!cache || !downloaded) return null;
  const started = await start(downloaded, options);
  if (!started) forgetDownload(cache);
  return started;
}

async function start(binary: string, options: MongodOptions): Promise<LaunchedMongod | null> {
  const directory = path.join(options.dataDirectory, "mongod");
  mkdirSync(directory, { recursive: true });
  await endLeftover(directory);
  const port = await freePort(options.ports);
  const log = openSync(path.join(options.dataDirectory, "database.log"), "w", 0o600);
  const child = spawnServer(binary, log, [
    ...["--dbpath", directory, "--replSet", options.setName],
    ...["--bind_ip", "127.0.0.1", "--port", String(port), "--nounixsocket"],
  ]);
  closeSync(log);
  let failed = false;
  child.on("error", () => (failed = true));
  const runs = () => !failed && child.exitCode === null && child.signalCode === null;
  try {
    await ensurePrimary(port, options.setName, runs);
  } catch {
    await stop(child);
    return null;
  }
  child.unref();
  return { port, pid: child.pid ?? 0, directory, stop: () => stop(child) };
}

/** In a process group of its own, away from the terminal's Ctrl-C; on Linux it ends with this process. */
function spawnServer(binary: string, log: number, args: string[]): ChildProcess {
  const [program, prefix] = existsSync("/usr/bin/setpriv")
    ? ["/usr/bin/setpriv", ["--pdeathsig", "TERM", "--", binary]]
    : [binary, []];
  return spawn(program, [...prefix, ...args], { detached: true, stdio: ["ignore", log, log] });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid !== undefined) await terminate(identify(child.pid), stopSteps);
}

/** Ends the server of a launcher that was killed: mongod notes its number in the lock file. */
async function endLeftover(directory: string): Promise<void> {
  const file = path.join(directory, "mongod.lock");
  const pid = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (pid > 0 && isAlive(identify(pid)) && commandLine(pid).includes(directory)) {
    await terminate(identify(pid), stopSteps);
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
