import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseUnavailable } from "../errors";
import { PrivateApt, RELEASE } from "./apt";
import { parseIndex, resolveClosure } from "./closure";
import { run } from "./commands";
import { COMPLETE } from "./engine-layout";
import { pinned, recordedVersions, roots, unneeded, versionsOf } from "./packages";
import { makeRunnable, removeUnneededFiles } from "./prepare";
import { type Platform } from "./platform";
import { configuredMirrors } from "./sources";

export interface InstallOptions {
  /** The directory that shall hold the engine; its paths are built into the programs. */
  target: string;
  platform: Platform;
  keyring: string;
  log: (line: string) => void;
}

/**
 * Downloads the packages, unpacks them beside the target, makes them run from there and moves them into place.
 * A process that is killed on the way leaves no half engine behind, only a directory that the next one removes.
 */
export async function installEngine(options: InstallOptions): Promise<void> {
  const { target, platform, log } = options;
  const parent = path.dirname(target);
  await mkdir(parent, { recursive: true, mode: 0o755 });
  await removeLeftovers(parent);
  const work = await mkdtemp(path.join(parent, ".partial-"));
  try {
    log("Installing the database engine from Debian's archive (about 55 MB, once for all checkouts) …");
    const versions = await download(path.join(work, "apt"), path.join(work, "packages"), options);
    const engine = path.join(work, "engine");
    const root = path.join(engine, "root");
    await mkdir(root, { recursive: true });
    await unpack(path.join(work, "packages"), root);
    await makeRunnable(root, path.join(target, "root"), platform);
    await removeUnneededFiles(root);
    await writeFile(path.join(engine, COMPLETE), `${pinned(versions).join("\n")}\n`);
    await chmod(engine, 0o755);
    await rm(target, { recursive: true, force: true });
    await rename(engine, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What a killed installation left; the caller holds the lock, so nobody is at work in there. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (name.startsWith(".partial-")) await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

/** Fetches the recorded versions, or what the archive offers now if it has moved on. */
async function download(
  aptDirectory: string,
  into: string,
  options: InstallOptions,
): Promise<Record<string, string>> {
  const apt = await openArchive(aptDirectory, options);
  const recorded = { ...recordedVersions(options.platform) };
  try {
    await apt.download(into, pinned(recorded));
    return recorded;
  } catch (error) {
    if (!/was not found|Unable to locate|404/.test((error as Error).message)) throw error;
  }
  options.log("The archive no longer has the recorded versions; taking the present ones.");
  const current = versionsOf(resolveClosure(parseIndex(await apt.index()), roots, unneeded));
  await rm(into, { recursive: true, force: true });
  await apt.download(into, pinned(current));
  return current;
}

async function openArchive(directory: string, { keyring, platform }: InstallOptions): Promise<PrivateApt> {
  const mirrors = configuredMirrors();
  for (const mirror of mirrors) {
    try {
      return await PrivateApt.open(directory, mirror, keyring, platform);
    } catch {
      await rm(directory, { recursive: true, force: true });
    }
  }
  const reason =
    mirrors.length === 0
      ? "apt has no Debian archive configured"
      : `Debian's archive cannot be reached, or has no release "${RELEASE}"`;
  throw new DatabaseUnavailable(
    `No database: ${reason}; go online once, set DATABASE_URL to a MongoDB replica set, or install mongod.`,
  );
}

async function unpack(packages: string, root: string): Promise<void> {
  const files = (await readdir(packages)).filter((name) => name.endsWith(".deb"));
  const next = async (): Promise<void> => {
    for (let file = files.pop(); file; file = files.pop()) {
      await run("dpkg-deb", ["-x", path.join(packages, file), root]);
    }
  };
  await Promise.all([next(), next()]);
}
