import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

/** The server ended before it answered. It has said why. */
export class ServerEnded extends Error {
  override name = "ServerEnded";
}

export interface AppServer {
  url: string;
  pid: number;
  /** Resolves when the process has ended, with its exit code or the signal that ended it. */
  exited: Promise<number | NodeJS.Signals | null>;
  /** Lets it finish the requests under way, then ends it. */
  stop(): Promise<void>;
  /** Ends it as a crash would: at once, with nothing finished. */
  kill(): Promise<void>;
}

interface AppServerOptions {
  root: string;
  /** What Node.js runs, such as `["build/server.js"]`. */
  program: string[];
  port: number;
  /** By which it can be reached. */
  host?: string;
  env: Record<string, string | undefined>;
  /** Has what it writes to its standard output go nowhere; errors are shown all the same. */
  quiet?: boolean;
  /** What is asked until it answers with 200; a process without its database only ever passes `/healthz`. */
  readyPath?: string;
  /** Called at once with what ends the process, for those who may have to before it is ready. */
  onSpawn?: (stop: () => Promise<void>) => void;
}

/** A little more than the server gives its requests, in milliseconds. */
const STOP_PATIENCE = 13_000;
const READY_PATIENCE = 60_000;

/**
 * Starts the HTTP process and waits until it can serve pages.
 * @throws ServerEnded
 */
export async function startAppServer(options: AppServerOptions): Promise<AppServer> {
  const { root, program, port, host = "localhost", env, quiet = false, readyPath = "/readyz" } = options;
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    // In a group of its own, so that Ctrl-C reaches it only after us; it ends by itself if the channel breaks.
    detached: true,
    stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit", "ipc"],
  });
  const exited = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal));
    child.once("error", () => resolve(null));
  });
  const url = `http://${host}:${port}`;
  const server: AppServer = {
    url,
    // Without one the process could not be started, and waiting below ends with that.
    pid: child.pid ?? 0,
    exited,
    async stop() {
      child.kill("SIGTERM");
      const patience = new AbortController();
      const late = pause(STOP_PATIENCE, "late", { signal: patience.signal }).catch(() => "ended");
      if ((await Promise.race([exited, late])) === "late") child.kill("SIGKILL");
      patience.abort();
      await exited;
    },
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
  };
  options.onSpawn?.(server.stop);
  let ended = false;
  let how: number | NodeJS.Signals | null = null;
  void exited.then((result) => ([ended, how] = [true, result]));
  const deadline = Date.now() + READY_PATIENCE;
  while (!(await answers(url + readyPath))) {
    if (ended) throw new ServerEnded(`The server ended (${how}) before it could serve a page.`);
    if (Date.now() > deadline) {
      await server.stop();
      throw new ServerEnded("The server is not ready after a minute.");
    }
    await pause(50);
  }
  return server;
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(3_000) })).ok;
  } catch {
    return false;
  }
}
