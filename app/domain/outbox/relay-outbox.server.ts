import { db, type Outbox } from "~/db/index.server";

import { MAX_ATTEMPTS } from "./backoff.server";
import {
  claimEntry,
  completeEntry,
  failEntry,
  LEASE,
  renewClaim,
  waiting,
  type Claim,
} from "./claim-entry.server";
import { outboxPayloads, type OutboxKind, type OutboxPayload } from "./payloads.server";

/** Carries one kind of entry out. It runs at least once, so running it again must change nothing. */
export type OutboxHandler<Kind extends OutboxKind> = (
  payload: OutboxPayload<Kind>,
  entry: { key: string },
) => Promise<string | void>;

/** One handler for each kind. A text it returns is kept with the entry: why there was nothing to do, for example. */
export type OutboxHandlers = { [Kind in OutboxKind]: OutboxHandler<Kind> };

/** Moments at which a test lets the process die: whatever is thrown there ends the relay and leaves the entry as it is. */
export type RelayFailpoint = "claimed" | "carried-out";

export interface RelayOptions {
  handlers: OutboxHandlers;
  now?: () => Date;
  /** Entries looked at in one go. */
  limit?: number;
  /** Entries carried out side by side. */
  lanes?: number;
  /** Nothing new is claimed once it is aborted; what has been claimed is finished. */
  signal?: AbortSignal;
  failpoint?: (name: RelayFailpoint, entry: Outbox) => void | Promise<void>;
  /** Told of every failed attempt. */
  onFailure?: (failure: { entry: Outbox; error: unknown; outcome: "retried" | "dead" }) => void;
}

export interface RelayResult {
  /** Entries that waited; as many as the limit means that there may be more. */
  found: number;
  done: number;
  retried: number;
  dead: number;
}

/** Entries that one relay carries out side by side unless told: what a process that dies can have had in its hands. */
export const LANES = 4;

/** How long a handler may take, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Carries out what waits in the outbox, the longest due first. Several relays may run at once, in one process or in
 * many: a claim is one guarded update, so each entry is in one pair of hands while that worker lives and renews it.
 * Ends when nothing is under way any more, also after an error.
 * @throws what the database or a failpoint has thrown first; a handler's failure is kept with its entry
 */
export async function relayOutbox({
  handlers,
  now = () => new Date(),
  limit = 100,
  lanes = LANES,
  signal,
  failpoint = () => undefined,
  onFailure = () => undefined,
}: RelayOptions): Promise<RelayResult> {
  const due = await db.outbox.findMany({
    where: waiting(now()),
    orderBy: { dueAt: "asc" },
    limit,
    select: ["id"],
  });
  const result: RelayResult = { found: due.length, done: 0, retried: 0, dead: 0 };

  async function one(claim: Claim): Promise<void> {
    const { entry } = claim;
    await failpoint("claimed", entry);
    const outcome = await carryOut(claim, handlers, now);
    if (outcome.ok) {
      await failpoint("carried-out", entry);
      if (await completeEntry(claim, now(), outcome.note)) result.done += 1;
      return;
    }
    const fate = await failEntry(claim, now(), outcome);
    result[fate] += 1;
    onFailure({ entry, error: outcome.error, outcome: fate });
  }

  const errors: unknown[] = [];
  async function lane(): Promise<void> {
    try {
      for (let next = due.shift(); next && !signal?.aborted && errors.length === 0; next = due.shift()) {
        const claim = await claimEntry(next.id, now());
        if (claim) await one(claim);
      }
    } catch (error) {
      errors.push(error);
    }
  }
  // Whoever stops the worker closes the database after this: no lane may then still be sending something.
  await Promise.all(Array.from({ length: lanes }, lane));
  if (errors.length > 0) throw errors[0];
  return result;
}

type Outcome = { ok: true; note: string | null } | { ok: false; error: unknown; hopeless?: boolean };

async function carryOut(claim: Claim, handlers: OutboxHandlers, now: () => Date): Promise<Outcome> {
  const { entry } = claim;
  // A handler that takes its process down never gets to report it.
  if (entry.attempts > MAX_ATTEMPTS)
    return { ok: false, error: new Error("Every worker that took this entry has ended without a word.") };
  if (!isKind(entry.kind)) {
    // A newer version may have written it and will carry it out.
    return { ok: false, error: new Error(`This version has no handler for “${entry.kind}”.`) };
  }
  const payload = read(entry.kind, entry.payload);
  if (!payload.ok) return { ok: false, error: payload.error, hopeless: true };
  // One after the other, and the last one is waited for: what follows must know the lease that holds.
  let renewal: Promise<unknown> = Promise.resolve();
  const renew = () => renewClaim(claim, now()).catch(() => undefined);
  const renewing = setInterval(() => (renewal = renewal.then(renew)), LEASE / 3);
  try {
    // The payload was parsed by the schema of this very kind.
    const handler = handlers[entry.kind] as OutboxHandler<OutboxKind>;
    return { ok: true, note: (await patiently(handler(payload.value, { key: entry.key }))) ?? null };
  } catch (error) {
    return { ok: false, error };
  } finally {
    clearInterval(renewing);
    await renewal;
  }
}

const isKind = (kind: string): kind is OutboxKind => Object.hasOwn(outboxPayloads, kind);

function read(kind: OutboxKind, text: string) {
  try {
    return { ok: true as const, value: outboxPayloads[kind].parse(JSON.parse(text)) };
  } catch (error) {
    return { ok: false as const, error };
  }
}

/** @throws Error when it takes too long; what it does meanwhile is its own affair, and safe to be done again */
async function patiently<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It took more than ${PATIENCE / 1000} seconds.`)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
