import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything a build is made of. */
export const BUILD_INPUTS = [
  "app",
  "public",
  "prisma/generated",
  "prisma/connect.ts",
  "prisma/indexes.ts",
  "prisma/migrate.ts",
  "prisma/migrations",
  "prisma/push.ts",
  "prisma/validators.ts",
  "dev/production",
  "server.ts",
  "cluster.ts",
  "worker.ts",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

/**
 * A digest of names and contents, so that neither a checkout nor a touched file alone asks for a new build.
 * Inputs that don't exist count as such.
 */
export function digestOf(root: string, inputs: readonly string[] = BUILD_INPUTS): string {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesOf(root, input)) {
      const content = readFileSync(join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

/** The files below a path, in an order that is the same everywhere. */
function filesOf(root: string, path: string): string[] {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesOf(root, `${path}/${name}`));
}

/** Whether the build in `root` was made of something else than what is there now. */
export function isStale(root: string, stamp = "build/.inputs"): boolean {
  const file = join(root, stamp);
  return !existsSync(file) || readFileSync(file, "utf8") !== digestOf(root);
}
