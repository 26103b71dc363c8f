import { readFileSync, statSync } from "node:fs";
import path from "node:path";

/** A user that files belong to and processes run as. */
export interface Account {
  name: string | null;
  uid: number;
  gid: number;
}

/** Accounts of /etc/passwd. */
function accounts(): Account[] {
  try {
    return readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .map((line) => line.split(":"))
      .filter((fields) => fields.length >= 4)
      .map(([name, , uid, gid]) => ({ name: name ?? null, uid: Number(uid), gid: Number(gid) }));
  } catch {
    return [];
  }
}

export function currentAccount(): Account {
  const uid = process.getuid?.() ?? -1;
  return (
    accounts().find((account) => account.uid === uid) ?? { name: null, uid, gid: process.getgid?.() ?? -1 }
  );
}

/**
 * The account PostgreSQL runs as, which must not be root: the present one, or for root the owner of the files
 * concerned, the user behind sudo, a `postgres` user, or nobody. All but nobody need not exist.
 *
 * @param directory where the data lie or shall lie
 */
export function unprivilegedAccount(directory: string): Account {
  const current = currentAccount();
  if (current.uid !== 0) return current;
  const known = accounts().filter((account) => account.uid !== 0);
  const candidates = [
    known.find(({ uid }) => uid === ownerOf(directory)),
    known.find(({ uid }) => uid === Number(process.env.SUDO_UID)),
    known.find(({ name }) => name === "postgres"),
    known.find(({ name }) => name === "nobody"),
  ];
  return candidates.find((account) => account !== undefined) ?? { name: null, uid: 65534, gid: 65534 };
}

/** Owner of a path, or of the nearest directory above it that exists. */
function ownerOf(directory: string): number {
  try {
    return statSync(directory).uid;
  } catch {
    const parent = path.dirname(directory);
    return parent === directory ? 0 : ownerOf(parent);
  }
}

/** The first directory on the way to `target` that the account may not enter, or null if it gets there. */
export function firstBarrier(target: string, account: Account): string | null {
  const parts = path.resolve(target).split(path.sep).filter(Boolean);
  let directory: string = path.sep;
  for (const part of ["", ...parts]) {
    directory = path.join(directory, part);
    try {
      const { mode, uid, gid } = statSync(directory);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return directory;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : directory;
    }
  }
  return null;
}
