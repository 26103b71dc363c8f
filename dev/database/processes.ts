import { readFileSync } from "node:fs";

/** A process, told apart from a later one with the same number by when it started. */
export interface ProcessIdentity {
  pid: number;
  /** Clock ticks after boot, or null where the system does not tell. */
  started: string | null;
}

/** The state letter and start time from /proc; undefined when there is no such process. */
function status(pid: number): { state: string; started: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" "); // the name before it may contain anything
    return { state: fields[0] ?? "", started: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}

export function identify(pid: number): ProcessIdentity {
  return { pid, started: status(pid)?.started ?? null };
}

/** True while the process runs. A zombie, which nobody may ever reap, does not. */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false; // EPERM: alive, but someone else's
  }
  const current = status(pid);
  if (!current) return started === null;
  return current.state !== "Z" && current.state !== "X" && (started === null || started === current.started);
}

/** Waits until the process has ended; false if it has not after `timeout` milliseconds. */
export async function waitForExit(target: ProcessIdentity, timeout: number): Promise<boolean> {
  const deadline = Date.now() + timeout;
  while (isAlive(target)) {
    if (Date.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/** Sends each signal in turn until the process is gone. */
export async function terminate(
  target: ProcessIdentity,
  steps: readonly (readonly [signal: NodeJS.Signals, patience: number])[],
): Promise<boolean> {
  for (const [signal, patience] of steps) {
    if (!isAlive(target)) return true;
    try {
      process.kill(target.pid, signal);
    } catch {
      return !isAlive(target);
    }
    if (await waitForExit(target, patience)) return true;
  }
  return false;
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resume) => setTimeout(resume, milliseconds));
