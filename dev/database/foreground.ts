import { DatabaseUnavailable } from "./errors";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a program until it is told to end, then cleans up; a second Ctrl-C does not cut the cleaning short.
 *
 * @param start begins the work and returns what ends it, or null if there is nothing to wait for
 */
export async function runUntilSignal(start: () => Promise<(() => Promise<void>) | null>): Promise<void> {
  let signalled: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (signalled = resolve));
  for (const signal of signals) process.on(signal, () => signalled());
  const alive = setInterval(() => undefined, 60_000); // a waiting promise alone does not keep a process
  try {
    const stop = await start();
    if (!stop) return;
    await told;
    await stop();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    clearInterval(alive);
    for (const signal of signals) process.removeAllListeners(signal);
  }
}
