import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { clearInterval, setInterval } from "node:timers";
import { fileURLToPath } from "node:url";

import { installPackages, missingPackages } from "./packages.mjs";

/** The checkout. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs one of the TypeScript programs of dev/ once everything it needs is installed. Uses Node's own modules
 * only, since it is what a clone without node_modules starts with.
 * @param {string} program such as "start.ts"
 */
export async function launch(program) {
  const unsupported = unsupportedNode(process.version, readJson("package.json").engines.node);
  if (unsupported) return giveUp(unsupported);
  if (missingPackages(readJson("package-lock.json"), readJson("node_modules/.package-lock.json"))) {
    console.log("Installing the packages (about half a minute, only after they change) …");
    const failure = await installPackages(root);
    if (failure) return giveUp(failure);
  }
  run(program, process.argv.slice(2));
}

/**
 * One sentence about a Node.js that is too old; null if it will do.
 * @param {string} version such as "v20.19.4"
 * @param {string} range such as ">=20.19"
 */
export function unsupportedNode(version, range) {
  const numbers = (/** @type {string} */ text) => text.replace(/^\D*/, "").split(".").map(Number);
  const [major = 0, minor = 0] = numbers(version);
  const [wantedMajor = 0, wantedMinor = 0] = numbers(range);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return null;
  return `Bazaar needs Node.js ${wantedMajor}.${wantedMinor} or newer; this is ${version.replace("v", "")}.`;
}

/**
 * Passes signals on, ends with the program's exit code, and takes the program along if killed outright: it
 * watches the channel between the two.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const child = spawn(process.execPath, ["--import", "tsx", `dev/${program}`, ...args], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  if (process.env.npm_lifecycle_event) whenParentIsGone(() => child.kill("SIGTERM"));
  child.once("exit", (code, signal) => {
    if (signal) console.error(`dev/${program} was ended by ${signal}.`);
    process.exit(code ?? 1);
  });
}

/**
 * npm passes a `kill` on to the shell it runs scripts in, and that shell to nobody.
 * @param {() => void} task
 */
function whenParentIsGone(task) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    task();
  }, 500);
  watch.unref();
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(`${root}/${path}`, "utf8"));
  } catch {
    return {};
  }
}

/** @param {string} sentence */
function giveUp(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
