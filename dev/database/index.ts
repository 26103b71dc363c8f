import { mkdirSync } from "node:fs";
import path from "node:path";
import { complaint } from "./answers";
import { launchEmbedded } from "./documentdb/launch";
import { DatabaseUnavailable } from "./errors";
import { launchMongod } from "./mongod/launch";
import { identify, pause, terminate } from "./processes";
import { type DatabaseKind, liveRecord, readRecord, removeRecord, thisProcess, writeRecord } from "./record";

export { DatabaseUnavailable } from "./errors";

export interface DatabaseOptions {
  dataDirectory: string;
  durable: boolean;
  /** Preferred port; another free one is taken if it is busy. */
  port?: number;
  databaseName?: string;
  /** Progress lines for a person. */
  log?: (line: string) => void;
}

export interface RunningDatabase {
  /** mongodb://127.0.0.1:PORT/NAME?replicaSet=rs0 */
  url: string;
  kind: DatabaseKind;
  /** Where the data are; null when they are not on this machine's account. */
  dataDirectory: string | null;
  stop(): Promise<void>;
}

/** What {@link startDatabase} takes from its surroundings; tests pass their own. */
export interface Surroundings {
  DATABASE_URL?: string;
  launchMongod: typeof launchMongod;
  launchEmbedded: typeof launchEmbedded;
}

const SET_NAME = "rs0";
const BUSY_PATIENCE_MS = 30_000;

/**
 * Gives a MongoDB: the one in DATABASE_URL, the one this checkout already runs, a `mongod` on the PATH or
 * downloaded, or the embedded engine, in this order.
 *
 * @throws DatabaseUnavailable with one sentence that says what to do
 */
export async function startDatabase(
  options: DatabaseOptions,
  surroundings: Surroundings = { DATABASE_URL: process.env.DATABASE_URL, launchMongod, launchEmbedded },
): Promise<RunningDatabase> {
  const dataDirectory = path.resolve(options.dataDirectory);
  const log = options.log ?? (() => undefined);
  const name = options.databaseName ?? "bazaar";
  mkdirSync(dataDirectory, { recursive: true });
  if (surroundings.DATABASE_URL) return useGiven(surroundings.DATABASE_URL, dataDirectory);

  const launch = {
    dataDirectory,
    durable: options.durable,
    setName: SET_NAME,
    ports: [options.port, readRecord(dataDirectory)?.port].filter((port) => port != null),
    log,
  };
  const deadline = Date.now() + BUSY_PATIENCE_MS;
  while (Date.now() < deadline) {
    const joined = await joinRunning(dataDirectory, name, log);
    if (joined) return joined;
    const mongod = await surroundings.launchMongod(launch);
    const started = mongod ?? (await surroundings.launchEmbedded(launch));
    if (started) {
      const kind = mongod ? "mongod" : "documentdb";
      const url = `mongodb://127.0.0.1:${started.port}/${name}?replicaSet=${SET_NAME}`;
      const holder = identify(started.pid);
      writeRecord(dataDirectory, { url, kind, launcher: thisProcess(), holder, port: started.port });
      const stop = async () => {
        await started.stop();
        removeRecord(dataDirectory);
      };
      return { url, kind, dataDirectory: started.directory, stop };
    }
    await pause(200); // someone else has just taken the data directory: join them once they are ready
  }
  throw new DatabaseUnavailable(
    `No database: another process holds ${dataDirectory} and does not answer; end it.`,
  );
}

async function useGiven(url: string, dataDirectory: string): Promise<RunningDatabase> {
  const reason = await complaint(url);
  if (reason) throw new DatabaseUnavailable(`DATABASE_URL cannot be used: ${reason}.`);
  writeRecord(dataDirectory, { url, kind: "given", launcher: thisProcess(), holder: null, port: null });
  return { url, kind: "given", dataDirectory: null, stop: async () => removeRecord(dataDirectory) };
}

/** Joins the database of a process that runs, and ends what one that was killed has left over. */
async function joinRunning(
  dataDirectory: string,
  name: string,
  log: (line: string) => void,
): Promise<RunningDatabase | null> {
  const record = liveRecord(dataDirectory);
  if (record && record.kind !== "given" && (await complaint(record.url, 3_000)) === null) {
    const url = new URL(record.url);
    url.pathname = `/${name}`;
    log(`Using the database that process ${record.launcher.pid} runs.`);
    return { url: url.href, kind: record.kind, dataDirectory, stop: async () => undefined };
  }
  const holder = readRecord(dataDirectory)?.holder;
  // Its launcher is gone, so it is on its way out; it gets the time for that.
  if (!record && holder)
    await terminate(holder, [
      ["SIGTERM", 15_000],
      ["SIGKILL", 2_000],
    ]);
  return null;
}

/**
 * The URL of the database that a running `npm start` or `npm run db` of this checkout serves, or null.
 */
export async function findRunningDatabase(dataDirectory: string): Promise<string | null> {
  const record = liveRecord(path.resolve(dataDirectory));
  if (!record) return null;
  return (await complaint(record.url, 3_000)) === null ? record.url : null;
}
