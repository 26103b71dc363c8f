import { type Lifecycle } from "./lifecycle";

interface RepeatOptions {
  /** In milliseconds. */
  every: number;
  lifecycle: Pick<Lifecycle, "onStop">;
}

/** Does something again and again, one after the other, until the end, which waits for it. A failure is told. */
export function repeat(work: () => Promise<void>, { every, lifecycle }: RepeatOptions): void {
  let running: Promise<void> | null = null;
  async function run(): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    } finally {
      running = null;
    }
  }
  const timer = setInterval(() => (running ??= run()), every);
  lifecycle.onStop(() => {
    clearInterval(timer);
    return running;
  });
}
