import { spawn, type SpawnOptions } from "node:child_process";

export interface Captured {
  /** Null if the program was ended by a signal or could not be started. */
  code: number | null;
  /** What it printed on both streams, in order. */
  output: string;
}

/** Runs a program to its end and keeps what it prints. */
export function capture(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Captured> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: Buffer) => void (output += chunk.toString());
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("error", (error) => resolve({ code: null, output: error.message }));
    child.once("close", (code) => resolve({ code, output }));
  });
}
