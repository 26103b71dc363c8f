import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { type Account, firstBarrier, unprivilegedAccount } from "../accounts";
import { DatabaseUnavailable } from "../errors";

export interface Storage {
  /** PostgreSQL's data directory. */
  directory: string;
  account: Account;
}

/** Where data go that the unprivileged account could not reach under the directory asked for. */
const FALLBACK = "/var/lib/bazaar";

/**
 * Prepares PostgreSQL's data directory under `dataDirectory` and says which account it belongs to. As root,
 * with the directory behind one that account may not enter (a checkout under /root), it lies elsewhere.
 */
export function prepareStorage(dataDirectory: string, log: (line: string) => void): Storage {
  mkdirSync(dataDirectory, { recursive: true });
  const wanted = path.join(realpathSync(dataDirectory), "postgres");
  const account = unprivilegedAccount(wanted);
  const asRoot = process.getuid?.() === 0;
  if (asRoot && firstBarrier(dataDirectory, account) === realpathSync(dataDirectory)) {
    // The data directory itself is ours to open; what lies above it is not.
    chmodSync(dataDirectory, statSync(dataDirectory).mode | 0o011);
  }
  const barrier = asRoot ? firstBarrier(dataDirectory, account) : null;
  if (barrier === null) return { directory: prepare(wanted, account), account };

  const digest = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  const directory = path.join(FALLBACK, digest);
  log(`PostgreSQL cannot run as root and no other user may enter ${barrier}: data are kept in ${directory}.`);
  mkdirSync(FALLBACK, { recursive: true, mode: 0o755 });
  return {
    directory: prepare(directory, unprivilegedAccount(directory)),
    account: unprivilegedAccount(directory),
  };
}

function prepare(directory: string, account: Account): string {
  const existed = existsSync(directory);
  if (!existed && account.name === null) {
    throw new DatabaseUnavailable(
      `No database: PostgreSQL needs a name for user ${account.uid} in /etc/passwd; add one, or set DATABASE_URL to a MongoDB replica set.`,
    );
  }
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (process.getuid?.() === 0) {
    if (!existed) chownSync(directory, account.uid, account.gid);
  } else if (statSync(directory).uid !== account.uid) {
    throw new DatabaseUnavailable(
      `No database: ${directory} belongs to another user; remove it or run as that user.`,
    );
  }
  return directory;
}
