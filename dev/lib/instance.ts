import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { root } from "./launch.mjs";

/** What tests may know of the server that dev/test-server.ts runs. */
export interface Instance {
  url: string;
  databaseUrl: string;
  mediaDirectory: string;
}

/** Where the test server on a port keeps its copy of the build, its database and its pictures. */
export const instanceDirectory = (port: number | string) => join(root, ".data/instances", String(port));

const stateFile = (port: number | string) => join(instanceDirectory(port), "state.json");

export function writeInstance(port: number, instance: Instance): Promise<void> {
  return writeFile(stateFile(port), JSON.stringify(instance));
}

export function readInstance(port: number | string): Instance {
  return JSON.parse(readFileSync(stateFile(port), "utf8")) as Instance;
}
