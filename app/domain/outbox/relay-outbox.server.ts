import { type Outbox } from "~/db/index.server";

import { carryOut, PATIENCE } from "./carry-out.server";
import { advanceEntry, claimEntry, completeEntry, failEntry, type Claim } from "./claim-entry.server";
import { createDueEntries } from "./due-entries.server";
import { type OutboxKind, type OutboxPayload } from "./payloads.server";

/** What a handler is told besides the payload. */
export interface OutboxTask {
  key: string;
  /** Aborted when it takes too long or somebody else has taken the entry over: no further step may begin then. */
  signal: AbortSignal;
}

/**
 * Carries one kind of entry out. It runs at least once, so running it again must change nothing. What takes longer
 * than a moment does a piece of it and returns what is left as `next`. A text it returns is kept with the entry: why
 * there was nothing to do, for example.
 * @throws Hopeless if no further attempt can help; any other error has it tried again later
 */
export type OutboxHandler<Kind extends OutboxKind> = (
  payload: OutboxPayload<Kind>,
  entry: OutboxTask,
) => Promise<string | void | { next: OutboxPayload<Kind> }>;

/** One handler for each kind. */
export type OutboxHandlers = { [Kind in OutboxKind]: OutboxHandler<Kind> };

/** Moments at which a test lets the process die: whatever is thrown there ends the relay and leaves the entry as it is. */
export type RelayFailpoint = "claimed" | "carried-out";

export interface RelayOptions {
  handlers: OutboxHandlers;
  now?: () => Date;
  /** Entries looked up at once. */
  limit?: number;
  /** Entries carried out side by side. */
  lanes?: number;
  /** How long a handler may take, in milliseconds. */
  patience?: number;
  /** Nothing new is claimed once it is aborted; what has been claimed is finished. */
  signal?: AbortSignal;
  /** Is given a function that has the relay look again for what is due, whatever its lanes are doing. */
  onWake?: (wake: () => void) => void;
  failpoint?: (name: RelayFailpoint, entry: Outbox) => void | Promise<void>;
  /** Told of every failed attempt. */
  onFailure?: (failure: { entry: Outbox; error: unknown; outcome: "retried" | "dead" }) => void;
}

/** How many entries were carried out, put off, and given up. */
export interface RelayResult {
  done: number;
  retried: number;
  dead: number;
}

/** Entries that one relay carries out side by side unless told: what a process that dies can have had in its hands. */
export const LANES = 4;

/**
 * Carries out what waits in the outbox, the longest due first, until nothing is due: each lane goes on by itself, so
 * that an entry that takes long holds up no other one. Several relays may run at once, in one process or in many: a
 * claim is one guarded update, so each entry is in one pair of hands while that worker lives and renews it.
 * Ends when nothing is under way any more, also after an error.
 * @throws what the database or a failpoint has thrown first; a handler's failure is kept with its entry
 */
export async function relayOutbox({
  handlers,
  now = () => new Date(),
  limit = 25,
  lanes = LANES,
  patience = PATIENCE,
  signal,
  onWake = () => undefined,
  failpoint = () => undefined,
  onFailure = () => undefined,
}: RelayOptions): Promise<RelayResult> {
  const due = createDueEntries({ limit, now });
  const result: RelayResult = { done: 0, retried: 0, dead: 0 };
  const running = new Set<Promise<void>>();
  const errors: unknown[] = [];
  const ended = () => signal?.aborted || errors.length > 0;

  async function one(claim: Claim): Promise<void> {
    const { entry } = claim;
    await failpoint("claimed", entry);
    const outcome = await carryOut(claim, { handlers, now, patience });
    if (outcome.ok) {
      await failpoint("carried-out", entry);
      if (outcome.next !== null) {
        await advanceEntry(claim, now(), outcome.next);
        due.expire();
      } else if (await completeEntry(claim, now(), outcome.note)) result.done += 1;
      return;
    }
    const fate = await failEntry(claim, now(), outcome);
    result[fate] += 1;
    onFailure({ entry, error: outcome.error, outcome: fate });
  }

  async function lane(): Promise<void> {
    try {
      for (let next = await due.take(); next; next = await due.take()) {
        try {
          if (ended()) return;
          // There may be something for a further one, which finds that out.
          open();
          const claim = await claimEntry(next, now());
          if (claim) await one(claim);
        } finally {
          due.release(next);
        }
      }
    } catch (error) {
      errors.push(error);
    }
  }

  function open(): void {
    if (running.size >= lanes || ended()) return;
    const opened: Promise<void> = lane().finally(() => running.delete(opened));
    running.add(opened);
  }

  let over = false;
  onWake(() => {
    if (over) return;
    due.expire();
    open();
  });
  open();
  // Whoever stops the worker closes the database after this: no lane may then still be sending something.
  while (running.size > 0) await Promise.all(running);
  over = true;
  if (errors.length > 0) throw errors[0];
  return result;
}
