import path from "node:path";

/** Written last: a directory without it is not an engine. */
export const COMPLETE = "complete";

/** An installed engine. */
export interface Engine {
  directory: string;
  /** Its programs. */
  bin: string;
}

/** Where the installed engine's parts lie. */
export function engineAt(directory: string): Engine {
  return { directory, bin: path.join(directory, "root/usr/lib/postgresql/18/bin") };
}
