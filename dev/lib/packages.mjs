import { spawn } from "node:child_process";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Whether node_modules lacks a package, or has another version of it, than package-lock.json asks for. npm keeps
 * a list of what it has installed in node_modules, written last, so that a broken installation counts as none.
 * Optional packages may be missing: most are for other machines.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, or {} if there is none
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).some(([path, { version, optional, devOptional, link }]) => {
    if (path === "" || link) return false;
    const there = installed.packages?.[path];
    return there ? there.version !== version : !(optional || devOptional);
  });
}

/**
 * Installs what package-lock.json asks for.
 * @param {string} directory
 * @returns {Promise<string | null>} why it failed, for people; null if it did not
 */
export function installPackages(directory) {
  const options = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    // Without a connection npm's own patience is more than a minute.
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=4000",
  ];
  // Run by npm, the very same npm; run by hand, the one on the PATH.
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith(".js") ? [process.execPath, [npm, ...options]] : ["npm", options];
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: directory, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.once("error", () =>
      resolve("npm could not be started: it comes with Node.js and must be on the PATH."),
    );
    child.once("close", (code) => resolve(code === 0 ? null : explainFailure(output)));
  });
}

/**
 * @param {string} output what npm printed
 */
export function explainFailure(output) {
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(output)
  ) {
    return "The packages can't be downloaded: the package registry can't be reached. It is needed once; run this again when there is a connection.";
  }
  if (/\bENOSPC\b/.test(output)) return "The packages can't be installed: the disk is full.";
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) {
    return "The packages can't be installed: this user may not write to node_modules in this folder.";
  }
  const lines = output.split("\n").filter((line) => line.startsWith("npm error"));
  return `The packages can't be installed. npm says:\n${lines.slice(0, 15).join("\n")}`;
}
