/** Work that is done once at a time in this process, however often it is asked for. */
export interface Pump {
  /** Has the work done; while it is under way, it is told, and done once more after it. */
  kick(): void;
  /** Takes no more kicks, tells the work to end, and resolves when it has. */
  stop(): Promise<void>;
}

interface PumpOptions {
  /**
   * Does a bounded piece of the work; true if there may be more.
   * @param onKick has a function called by every kick while this piece is under way
   */
  work: (signal: AbortSignal, onKick: (listener: () => void) => void) => Promise<boolean>;
  /** Told what the work has thrown; the next kick starts it again. */
  onError: (error: unknown) => void;
}

export function createPump({ work, onError }: PumpOptions): Pump {
  const stopping = new AbortController();
  let wanted = false;
  let running: Promise<void> | null = null;
  let listener: (() => void) | null = null;

  async function run(): Promise<void> {
    try {
      while (wanted && !stopping.signal.aborted) {
        wanted = false;
        if (await work(stopping.signal, (given) => (listener = given))) wanted = true;
        listener = null;
      }
    } catch (error) {
      wanted = false;
      onError(error);
    } finally {
      running = null;
      listener = null;
    }
  }

  return {
    kick() {
      if (stopping.signal.aborted) return;
      wanted = true;
      if (running) listener?.();
      else running = run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
