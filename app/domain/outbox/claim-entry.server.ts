import { db, lte, type Outbox, transaction, type Transaction, type Where } from "~/db/index.server";
import { closeCaseOf } from "~/domain/cases/close-case.server";
import { parkCase } from "~/domain/cases/park-case.server";
import { describeError } from "~/lib/redact";

import { MAX_ATTEMPTS, pauseAfter } from "./backoff.server";

/** How long a claim holds unless it is renewed, in milliseconds; after that a crashed worker's entry is taken over. */
export const LEASE = 10_000;

/** What is known of an entry that waits. */
export type Waiting = Pick<Outbox, "id" | "kind" | "attempts" | "lockedUntil">;

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

/**
 * Takes one entry if it still waits as it was read; of several workers one gets it. Counts as an attempt, whatever
 * becomes of it, and is due again after the pause of that attempt: whoever ends the process that has it in hand
 * comes back no sooner than what has failed in words.
 */
export async function claimEntry(
  { id, attempts, lockedUntil: lapsed }: Omit<Waiting, "kind">,
  now: Date,
): Promise<Claim | null> {
  const lockedUntil = new Date(now.getTime() + LEASE);
  const entry = await db.outbox.updateOne({
    where: { id, ...waiting(now), attempts, lockedUntil: lapsed },
    set: { lockedUntil, dueAt: new Date(now.getTime() + pauseAfter(attempts + 1)) },
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

/** The kind of case that an entry is, once it was given up. */
export const DEAD_ENTRY = "outbox.dead";

export const caseOf = ({ id }: Pick<Outbox, "id">): string => `${DEAD_ENTRY}:${id}`;

/** Marks a claimed entry as done, with a note about what was special. False if the claim had been lost. */
export async function completeEntry(claim: Claim, now: Date, note: string | null): Promise<boolean> {
  const done = { where: held(claim), set: { doneAt: now, lockedUntil: null, error: note } };
  // Only what has failed before can be a case; the others need no transaction.
  if (claim.entry.error === null) return (await db.outbox.updateOne(done)) !== null;
  return transaction(async (tx) => {
    if (!(await tx.outbox.updateOne(done))) return false;
    await closeCaseOf(tx, caseOf(claim.entry), "It was tried again and carried out.");
    return true;
  });
}

/** Puts a claimed entry back with what is left of it to do, at once and with all its attempts. */
export async function advanceEntry(claim: Claim, now: Date, payload: string): Promise<void> {
  await db.outbox.updateOne({
    where: held(claim),
    set: { payload, dueAt: now, lockedUntil: null, attempts: 0 },
  });
}

/** Puts a claimed entry back for a later attempt, or gives it up after the last one or when none can help. */
export async function failEntry(
  claim: Claim,
  now: Date,
  { error, hopeless = false }: { error: unknown; hopeless?: boolean },
): Promise<"retried" | "dead"> {
  const { attempts } = claim.entry;
  const failed = { lockedUntil: null, error: describeError(error) };
  if (!hopeless && attempts < MAX_ATTEMPTS) {
    const dueAt = new Date(now.getTime() + pauseAfter(attempts));
    await db.outbox.updateOne({ where: held(claim), set: { ...failed, dueAt } });
    return "retried";
  }
  await transaction(async (tx) => {
    const dead = await tx.outbox.updateOne({ where: held(claim), set: { ...failed, failedAt: now } });
    if (dead) await parkDeadEntry(tx, dead);
  });
  return "dead";
}

/** An entry that is given up leaves something undone: somebody has to know. */
async function parkDeadEntry(tx: Transaction, entry: Outbox): Promise<void> {
  const times = entry.attempts === 1 ? "once" : `${entry.attempts} times`;
  await parkCase(tx, {
    kind: DEAD_ENTRY,
    key: caseOf(entry),
    title: `Given up: ${entry.kind}`,
    detail: `${entry.key} was tried ${times}. The last error: ${entry.error}`,
    target: `outbox:${entry.id}`,
    comesBack: true,
  });
}
