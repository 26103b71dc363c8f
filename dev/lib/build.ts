import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { build as bundle } from "esbuild";

import { waitForLock } from "../database/lock";
import { capture } from "./capture";
import { compressFiles } from "./compress";
import { digestOf, isStale } from "./inputs";

/** The build failed; the message is what the tools printed. */
export class BuildFailed extends Error {
  override name = "BuildFailed";
}

/** Builds if the last build was made of something else than what is there now. */
export async function buildWhenStale(root: string, onBuild: () => void = () => {}): Promise<void> {
  await alone(root, async () => {
    if (!isStale(root)) return;
    onBuild();
    await build(root);
  });
}

/**
 * Runs a task while nothing else builds in, or copies from, this checkout.
 * @throws BuildFailed when another one takes more than five minutes
 */
export async function alone<T>(root: string, task: () => Promise<T>): Promise<T> {
  const lock = await waitForLock(`build:${root}`, 300_000);
  if (!lock) throw new BuildFailed("Another build of this checkout does not come to an end.");
  try {
    return await task();
  } finally {
    await lock.release();
  }
}

/**
 * Builds the browser's and the server's part of the app, then the HTTP process around it.
 * @throws BuildFailed
 */
async function build(root: string): Promise<void> {
  const stamp = join(root, "build/.inputs");
  rmSync(stamp, { force: true });
  // Taken before the build: what changes meanwhile is built the next time.
  const digest = digestOf(root);
  const remix = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const { code, output } = await capture(process.execPath, [remix, "vite:build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (code !== 0) throw new BuildFailed(essence(output));
  await compressFiles(join(root, "build/client"));
  try {
    await bundle({
      absWorkingDir: root,
      entryPoints: {
        server: "server.ts",
        cluster: "cluster.ts",
        worker: "worker.ts",
        "push-schema": "dev/production/push-schema.ts",
        "create-admin": "dev/production/create-admin.ts",
        "verify-books": "dev/production/verify-books.ts",
      },
      outdir: "build",
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      target: "node20",
      sourcemap: true,
      logLevel: "silent",
    });
  } catch (error) {
    throw new BuildFailed((error as Error).message);
  }
  writeFileSync(stamp, digest);
}

/** What Vite says about a failure, without the files it had written and the long list of those it watches. */
function essence(output: string): string {
  const failure = output.slice(Math.max(0, output.indexOf("✗ Build failed")));
  return (failure.split(/\n\s*(?:errno|code|watchFiles): /)[0] ?? failure).trim();
}
