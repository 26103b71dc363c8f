import { createHash } from "node:crypto";
import { chownSync, lstatSync, mkdirSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Account, firstBarrier } from "../accounts";

/** A socket's path may have 107 bytes, and PostgreSQL appends `/.s.PGSQL.5432.lock` to its directory. */
const LONGEST = 107 - 20;

/**
 * A short directory for PostgreSQL's socket, open to its account alone. It is named after the data directory,
 * so that one left by a killed process is used again instead of piling up.
 */
export function runDirectory(dataDirectory: string, account: Account): string {
  const digest = createHash("sha256").update(`${account.uid} ${dataDirectory}`).digest("hex").slice(0, 12);
  const parent = [os.tmpdir(), "/tmp", "/var/tmp"].find(
    (candidate) =>
      candidate.length + digest.length + 8 < LONGEST && firstBarrier(candidate, account) === null,
  );
  const directory = path.join(parent ?? "/tmp", `bazaar-${digest}`);
  try {
    mkdirSync(directory, { mode: 0o700 });
    give(directory, account);
    return directory;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const found = lstatSync(directory);
  if (found.isDirectory() && found.uid === account.uid && (found.mode & 0o077) === 0) return directory;
  // Someone else's, by accident or design: never a place for our socket.
  const own = mkdtempSync(`${directory}-`);
  give(own, account);
  return own;
}

function give(directory: string, account: Account): void {
  if (process.getuid?.() === 0) chownSync(directory, account.uid, account.gid);
}
