import { fork, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DatabaseUnavailable } from "../errors";
import { identify, terminate } from "../processes";
import { ensureEngine } from "./engine";
import { type HostMessage, type HostOptions } from "./host-protocol";
import { runDirectory } from "./run-directory";
import { prepareStorage } from "./storage";

export interface EmbeddedOptions {
  dataDirectory: string;
  durable: boolean;
  ports: number[];
  log: (line: string) => void;
}

export interface EmbeddedDatabase {
  port: number;
  /** The process that holds the database. */
  pid: number;
  /** Where the data are. */
  directory: string;
  stop(): Promise<void>;
}

const STOP_PATIENCE_MS = 20_000;

/**
 * Starts the embedded engine on the data directory; null if another process serves it already.
 *
 * @throws DatabaseUnavailable with a sentence that says why it cannot run here
 */
export async function launchEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase | null> {
  const { directory, account } = prepareStorage(options.dataDirectory, options.log);
  const engine = await ensureEngine(account, options.log);
  const logFile = path.join(options.dataDirectory, "database.log");
  const child = spawnHost({
    engineDirectory: engine.directory,
    account,
    postgresDirectory: directory,
    socketDirectory: runDirectory(directory, account),
    durable: options.durable,
    ports: options.ports,
    logFile,
  });
  const message = await firstMessage(child);
  if (message.type === "busy") return null;
  if (message.type === "failed") {
    throw new DatabaseUnavailable(
      `No database: the embedded engine did not start (${message.reason}); see ${logFile}.`,
    );
  }
  // A program that ends without stop() may end: the host notices and shuts down.
  child.unref();
  child.channel?.unref();
  return { port: message.port, pid: child.pid ?? 0, directory, stop: () => stopHost(child) };
}

function spawnHost(options: HostOptions): ChildProcess {
  const log = openSync(options.logFile, "a", 0o600);
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const script = fileURLToPath(new URL("./host.ts", import.meta.url));
  const child = fork(script, [JSON.stringify(options)], {
    execArgv: ["--import", loader],
    // In a process group of its own, so that the terminal's Ctrl-C does not reach it before the application is done.
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  return child;
}

function firstMessage(child: ChildProcess): Promise<HostMessage> {
  return new Promise((resolve) => {
    child.once("message", (message) => resolve(message as HostMessage));
    child.once("error", (error) => resolve({ type: "failed", reason: error.message }));
    child.once("exit", (code, signal) =>
      resolve({ type: "failed", reason: `it ended with ${signal ?? code}` }),
    );
  });
}

async function stopHost(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const host = identify(child.pid);
  child.ref();
  const exited = new Promise<boolean>((resolve) => child.once("exit", () => resolve(true)));
  if (child.connected) child.send("stop");
  const timer = setTimeout(
    () =>
      void terminate(host, [
        ["SIGTERM", 1_000],
        ["SIGKILL", 2_000],
      ]),
    STOP_PATIENCE_MS,
  );
  await exited;
  clearTimeout(timer);
}
