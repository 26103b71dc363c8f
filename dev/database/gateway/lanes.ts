/**
 * Lets work go one after the other where it would only get in its own way: at most one piece per key runs, the
 * others wait in the order they came.
 */
export class Lanes {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs `work` when all that came before it on `key` has ended, however it ended. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    // Those who wait need to know that it is over, not how.
    const over = mine.catch(() => undefined);
    this.last.set(key, over);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === over) this.last.delete(key);
    }
  }
}
