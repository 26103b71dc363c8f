import { spawn } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** How long a download may take to begin. */
const START_PATIENCE_MS = 5_000;
/** A download that failed is not tried again for this long, so that the next start does not wait for it too. */
const RETRY_AFTER_MS = 24 * 3_600_000;

/** A `mongod` on the PATH. */
export function mongodOnPath(searchPath = process.env.PATH ?? ""): string | null {
  const candidates = searchPath
    .split(path.delimiter)
    .filter(Boolean)
    .map((directory) => path.join(directory, "mongod"));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export interface DownloadOptions {
  /** Directory that all checkouts share. */
  cache: string;
  log: (line: string) => void;
  /** The program that downloads; it prints the path of mongod. Tests pass their own. */
  script?: string;
  patience?: number;
}

/**
 * A downloaded `mongod`, or null when the download does not begin within five seconds or fails, which is
 * remembered for a day.
 */
export async function downloadedMongod(options: DownloadOptions): Promise<string | null> {
  const directory = path.join(options.cache, "mongod");
  const found = path.join(directory, "path");
  const failed = path.join(directory, "failed");
  if (existsSync(found)) {
    const binary = readFileSync(found, "utf8").trim();
    if (isExecutable(binary)) return binary;
  }
  if (existsSync(failed) && Date.now() - statSync(failed).mtimeMs < RETRY_AFTER_MS) return null;
  mkdirSync(directory, { recursive: true });
  options.log("Looking for a MongoDB to download …");
  const binary = await download(directory, options);
  writeFileSync(binary ? found : failed, `${binary ?? ""}\n`);
  return binary;
}

/** Notes that the downloaded program does not run here. */
export function forgetDownload(cache: string): void {
  const directory = path.join(cache, "mongod");
  writeFileSync(path.join(directory, "path"), "");
  writeFileSync(path.join(directory, "failed"), "\n");
}

/** Runs the download in a process that can be ended when nothing arrives. */
function download(
  directory: string,
  { log, script, patience = START_PATIENCE_MS }: DownloadOptions,
): Promise<string | null> {
  const program = script ?? fileURLToPath(new URL("./download.mjs", import.meta.url));
  const child = spawn(process.execPath, [program, directory], { stdio: ["ignore", "pipe", "ignore"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const timer = setTimeout(() => {
    if (hasBegun(directory)) log("Downloading MongoDB (once for all checkouts) …");
    else child.kill("SIGKILL");
  }, patience);
  return new Promise((resolve) => {
    child.on("error", () => resolve(null));
    child.on("close", (code) => {
      clearTimeout(timer);
      const binary = output.trim();
      resolve(code === 0 && isExecutable(binary) ? binary : null);
    });
  });
}

/** An archive that is being written counts from its first byte. */
function hasBegun(directory: string): boolean {
  return readdirSync(directory).some(
    (name) => name.includes("mongodb-") && statSync(path.join(directory, name)).size > 0,
  );
}
