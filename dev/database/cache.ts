import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Account, firstBarrier } from "./accounts";

/**
 * Directories that may hold what is downloaded once for all checkouts, best first: the user's cache, the
 * machine's, a temporary one.
 */
export function cacheDirectories(environment: Record<string, string | undefined> = process.env): string[] {
  const { XDG_CACHE_HOME: xdg, HOME: home } = environment;
  return [
    ...(xdg && path.isAbsolute(xdg) ? [path.join(xdg, "bazaar")] : []),
    ...(home && path.isAbsolute(home) ? [path.join(home, ".cache", "bazaar")] : []),
    "/var/cache/bazaar",
    path.join(os.tmpdir(), `bazaar-cache-${process.getuid?.() ?? "shared"}`),
  ];
}

/**
 * Those of the cache directories that `account` can reach and that hold nothing of strangers: a directory that
 * another user owns could hold another user's programs.
 */
export function trustedCaches(account: Account, directories = cacheDirectories()): string[] {
  const me = process.getuid?.() ?? 0;
  return directories.filter((directory) => {
    if (firstBarrier(directory, account) !== null) return false;
    try {
      const { uid } = statSync(directory);
      return uid === me || uid === 0;
    } catch {
      return true; // not there yet
    }
  });
}

/** The first cache directory that can be written, created if need be; null if there is none. */
export function writableCache(account: Account, directories = cacheDirectories()): string | null {
  for (const directory of trustedCaches(account, directories)) {
    try {
      mkdirSync(directory, { recursive: true, mode: 0o755 });
      accessSync(directory, constants.W_OK);
      if (trustedCaches(account, [directory]).length > 0) return directory; // a strict umask may have closed it
    } catch {
      continue;
    }
  }
  return null;
}
