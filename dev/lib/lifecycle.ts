/** What a program that runs other programs does when it has to end, whatever the reason. */
export interface Lifecycle {
  /** Adds a task for the end. The last one added runs first. */
  onStop(task: () => Promise<unknown> | unknown): void;
  /** Whether the end has begun. */
  readonly stopping: boolean;
  /** Runs the tasks, once, and exits. */
  stop(code: number): Promise<never>;
}

/**
 * Ends the program in order on Ctrl-C, on `kill`, when its terminal closes, and when the launcher it has a
 * channel to is gone. Further signals change nothing: every task has its own limit of time.
 * @param onSignal the exit code when a signal ends it: 0 for what runs until then, 1 for what should have finished
 */
export function createLifecycle({ onSignal = 0 } = {}): Lifecycle {
  const tasks: (() => Promise<unknown> | unknown)[] = [];
  let ending: Promise<never> | undefined;

  async function end(code: number): Promise<never> {
    let result = code;
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      try {
        await task();
      } catch (error) {
        console.error((error as Error).message);
        result = 1;
      }
    }
    process.exit(result);
  }

  const stop = (code: number) => (ending ??= end(code));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => void stop(onSignal));
  if (process.connected) process.once("disconnect", () => void stop(onSignal));
  return {
    onStop: (task) => void tasks.push(task),
    stop,
    get stopping() {
      return ending !== undefined;
    },
  };
}
