import { type ParkedCase, transaction, type Transaction, type Where } from "~/db/index.server";
import { type Actor, recordAudit } from "~/domain/audit/record-audit.server";
import { NotFound } from "~/domain/errors";

import { CaseClosed } from "./errors";

/** Longest note about how a case was settled, in characters. */
export const LONGEST_NOTE = 1000;

interface Closing {
  /** How it was settled. */
  note: string;
  actor: Actor;
  ip?: string | null;
}

/**
 * Closes a parked case by hand.
 * @throws NotFound, CaseClosed if somebody else was faster
 */
export async function closeCase({ id, ...closing }: Closing & { id: string }): Promise<void> {
  await transaction(async (tx) => {
    if (await close(tx, { id }, closing)) return;
    const there = await tx.parkedCase.count({ where: { id } });
    throw there > 0 ? new CaseClosed() : new NotFound("The case");
  });
}

/** Closes the case of a matter that has settled itself. Harmless if none is open. */
export async function closeCaseOf(tx: Transaction, key: string, note: string): Promise<void> {
  await close(tx, { key }, { note, actor: "system" });
}

/** One guarded update; false if no such case is open. */
async function close(
  tx: Transaction,
  which: Where<ParkedCase>,
  { note, actor, ip }: Closing,
): Promise<boolean> {
  const closed = await tx.parkedCase.updateOne({
    where: { ...which, status: "OPEN" },
    set: { status: "CLOSED", note, closedBy: actor, closedAt: new Date() },
  });
  if (!closed) return false;
  await recordAudit(tx, {
    actor,
    ip: ip ?? null,
    action: "case.closed",
    target: `case:${closed.id}`,
    before: { status: "OPEN" },
    after: { status: "CLOSED", key: closed.key, note },
  });
  return true;
}
