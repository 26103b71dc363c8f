import { db, lte, type Outbox, type Where } from "~/db/index.server";
import { describeError } from "~/lib/redact";

import { MAX_ATTEMPTS, pauseAfter } from "./backoff.server";

/** How long a claim holds unless it is renewed, in milliseconds; after that a crashed worker's entry is taken over. */
export const LEASE = 10_000;

/** An entry that this worker may carry out, and nobody else until its lease has lapsed. */
export interface Claim {
  entry: Outbox;
  /** The lease that this claim holds; whoever takes the entry over sets another one. */
  lockedUntil: Date;
}

/** What waits: due, not given up, and in nobody's hands. The first three are the index; few entries are locked. */
export function waiting(now: Date): Where<Outbox> {
  return {
    doneAt: null,
    failedAt: null,
    dueAt: lte(now),
    OR: [{ lockedUntil: null }, { lockedUntil: lte(now) }],
  };
}

/** Takes one entry if it still waits; of several workers one gets it. Counts as an attempt, whatever becomes of it. */
export async function claimEntry(id: string, now: Date): Promise<Claim | null> {
  const lockedUntil = new Date(now.getTime() + LEASE);
  const entry = await db.outbox.updateOne({
    where: { id, ...waiting(now) },
    set: { lockedUntil },
    inc: { attempts: 1 },
  });
  return entry && { entry, lockedUntil };
}

/** What only the holder of a claim may change. */
const held = ({ entry, lockedUntil }: Claim): Where<Outbox> => ({ id: entry.id, lockedUntil, doneAt: null });

/** Keeps the claim for another lease; false if it has been lost. */
export async function renewClaim(claim: Claim, now: Date): Promise<boolean> {
  const lockedUntil = new Date(now.getTime() + LEASE);
  const renewed = await db.outbox.updateOne({ where: held(claim), set: { lockedUntil } });
  if (renewed) claim.lockedUntil = lockedUntil;
  return renewed !== null;
}

/** Marks a claimed entry as done, with a note about what was special. False if the claim had been lost. */
export async function completeEntry(claim: Claim, now: Date, note: string | null): Promise<boolean> {
  const done = await db.outbox.updateOne({
    where: held(claim),
    set: { doneAt: now, lockedUntil: null, error: note },
  });
  return done !== null;
}

/** Puts a claimed entry back for a later attempt, or gives it up after the last one or when none can help. */
export async function failEntry(
  claim: Claim,
  now: Date,
  { error, hopeless = false }: { error: unknown; hopeless?: boolean },
): Promise<"retried" | "dead"> {
  const { attempts } = claim.entry;
  const dead = hopeless || attempts >= MAX_ATTEMPTS;
  await db.outbox.updateOne({
    where: held(claim),
    set: {
      lockedUntil: null,
      error: describeError(error),
      ...(dead ? { failedAt: now } : { dueAt: new Date(now.getTime() + pauseAfter(attempts)) }),
    },
  });
  return dead ? "dead" : "retried";
}
