import { spawn } from "node:child_process";

import { type Lifecycle } from "./lifecycle";

interface Options {
  cwd: string;
  env?: Record<string, string>;
  /** Has what it prints go to this program's error output, when its own output is for another program. */
  aside?: boolean;
  lifecycle: Lifecycle;
}

/**
 * Runs a Node.js program in this terminal, and ends it when this program has to end.
 * @returns whether it succeeded
 */
export function runNode(args: string[], { cwd, env, aside = false, lifecycle }: Options): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", aside ? process.stderr : "inherit", "inherit"],
  });
  const done = new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
  lifecycle.onStop(async () => {
    child.kill("SIGTERM");
    await done;
  });
  return done;
}
