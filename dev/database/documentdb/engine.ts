import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Account } from "../accounts";
import { trustedCaches, writableCache } from "../cache";
import { DatabaseUnavailable } from "../errors";
import { waitForLock } from "../lock";
import { COMPLETE, engineAt, type Engine } from "./engine-layout";
import { installEngine } from "./install";
import { pinned, recordedVersions } from "./packages";
import { debianKeyring, detectPlatform, type Platform } from "./platform";

/** Counted up when the layout of an installed engine changes. */
const LAYOUT = 1;
const INSTALL_PATIENCE_MS = 10 * 60_000;

const advice = "set DATABASE_URL to a MongoDB replica set, or install mongod";

function directoryName(platform: Platform): string {
  const contents = pinned(recordedVersions(platform)).join("\n");
  const digest = createHash("sha256").update(`${LAYOUT}\n${contents}`).digest("hex").slice(0, 12);
  return path.join("engines", `documentdb-${platform.architecture}-${digest}`);
}

/**
 * The engine's programs, installed on first use in a cache that all checkouts share.
 *
 * @param account who runs them
 * @throws DatabaseUnavailable when this machine cannot have them
 */
export async function ensureEngine(account: Account, log: (line: string) => void): Promise<Engine> {
  const platform = detectPlatform();
  if (typeof platform === "string") throw new DatabaseUnavailable(`No database: ${platform}; ${advice}.`);
  const name = directoryName(platform);
  const installed = () =>
    trustedCaches(account)
      .map((cache) => path.join(cache, name))
      .find(isComplete);
  const present = installed();
  if (present) return engineAt(present);

  const keyring = debianKeyring();
  if (!keyring)
    throw new DatabaseUnavailable(`No database: the Debian archive's keyring is missing; ${advice}.`);
  const cache = writableCache(account);
  if (!cache) throw new DatabaseUnavailable(`No database: no cache directory can be written; ${advice}.`);
  const target = path.join(cache, name);
  const lock = await waitForLock(`install ${target}`, INSTALL_PATIENCE_MS, () =>
    log("Waiting for another process that is installing the database engine …"),
  );
  try {
    const meanwhile = installed();
    if (meanwhile) return engineAt(meanwhile);
    await installEngine({ target, platform, keyring, log });
    return engineAt(target);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    const reason = (error as Error).message.split("\n")[0] ?? "";
    throw new DatabaseUnavailable(`No database: its engine could not be installed (${reason}); ${advice}.`);
  } finally {
    await lock?.release();
  }
}

const isComplete = (directory: string) => existsSync(path.join(directory, COMPLETE));
