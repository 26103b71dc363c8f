/** How long nothing may move before waiters are sent away to free their connections. */
const STALL_MS = 100;
const CHECK_INTERVAL_MS = 20;

/** Somebody in a line; `grant` ends the waiting. */
export interface Waiter {
  grant: () => void;
}

/**
 * Bounds how many commands wait for others, and for how long. A waiting command occupies one of its client's
 * connections, and those it waits for need a free one to go on: if waiters took them all, nobody would ever
 * finish. So there are fewer seats than connections, and when nothing moves the later half of a line is sent
 * away, again and again; a driver then tries the transaction again after a pause.
 */
export class WaitingRoom {
  private waiting = 0;

  /**
   * @param seats how many may wait at once
   * @param patience milliseconds after which any waiter gives up
   */
  constructor(
    private readonly seats: () => number,
    private readonly patience: number,
  ) {}

  /**
   * Waits at the end of `line` until the entry put there is granted.
   *
   * @param idle milliseconds since those waited for were last seen at work
   * @returns false when there is no seat, or the turn has not come in time
   */
  async wait<Entry extends Waiter>(
    line: Entry[],
    entry: Omit<Entry, "grant">,
    idle: () => number,
  ): Promise<boolean> {
    if (this.waiting >= this.seats()) return false;
    this.waiting++;
    const start = Date.now();
    const granted = await new Promise<boolean>((resolve) => {
      const timer = setInterval(() => {
        const place = line.indexOf(waiter);
        const stalled = idle() > STALL_MS && place > 0 && place >= line.length / 2;
        if (!stalled && Date.now() - start < this.patience) return;
        line.splice(place, 1);
        finish(false);
      }, CHECK_INTERVAL_MS);
      const finish = (result: boolean) => {
        clearInterval(timer);
        resolve(result);
      };
      const waiter = { ...entry, grant: () => finish(true) } as Entry;
      line.push(waiter);
    });
    this.waiting--;
    return granted;
  }
}

/** A number of places, taken in the order of asking. */
export class Slots {
  private readonly line: Waiter[] = [];
  private lastRelease = Date.now();

  constructor(
    private free: number,
    private readonly room: WaitingRoom,
  ) {}

  /** Takes a place, waiting for one if need be; false when none became free in time. */
  async take(): Promise<boolean> {
    if (this.free === 0) return this.room.wait(this.line, {}, () => Date.now() - this.lastRelease);
    this.free--;
    return true;
  }

  /** Hands a place on. */
  release(): void {
    this.lastRelease = Date.now();
    const next = this.line.shift();
    if (next) next.grant();
    else this.free++;
  }
}
