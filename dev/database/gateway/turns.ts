import { type Waiter, type WaitingRoom } from "./waiting-room";

/** Who can hold a turn. */
export interface TurnOwner {
  /** Milliseconds since it was last at work; 0 while it is. */
  idle(): number;
}

interface TurnWaiter extends Waiter {
  owner: TurnOwner;
}

interface Queue {
  owner: TurnOwner;
  line: TurnWaiter[];
}

/**
 * Queues for documents that several transactions want to change.
 *
 * PostgreSQL fails every waiter when the holder of a row commits, so a hundred buyers of one product would
 * conflict a hundred times over. Here a transaction that begins with a write on a document that another one
 * has touched, or that is tried again after a conflict on it, waits its turn before it takes its snapshot.
 * The queues only order the attempts: correctness rests on PostgreSQL, so giving up on a turn is harmless.
 */
export class Turns {
  private readonly queues = new Map<string, Queue>();

  constructor(private readonly room: WaitingRoom) {}

  /** Notes that `owner` works on `key`, unless someone else does already. */
  claim(key: string, owner: TurnOwner): void {
    if (!this.queues.has(key)) this.queues.set(key, { owner, line: [] });
  }

  /** Waits until `key` is free and takes it. False when too many wait already, or it took too long. */
  async wait(key: string, owner: TurnOwner): Promise<boolean> {
    this.claim(key, owner);
    const queue = this.queues.get(key);
    if (!queue || queue.owner === owner) return true;
    return this.room.wait(queue.line, { owner }, () => queue.owner.idle());
  }

  /** Gives `key` to whoever has waited longest. Does nothing if `owner` does not hold it. */
  release(key: string, owner: TurnOwner): void {
    const queue = this.queues.get(key);
    if (queue?.owner !== owner) return;
    const next = queue.line.shift();
    if (!next) {
      this.queues.delete(key);
      return;
    }
    queue.owner = next.owner;
    next.grant();
  }
}
