import { afterCommit, gt, transaction } from "~/db/index.server";
import { type Actor, recordAudit } from "~/domain/audit/record-audit.server";

import { nudgeOutbox } from "./nudge.server";

/**
 * Starts a dead entry again, with all its attempts. For administrators alone. Its case stays open until it has been
 * carried out.
 * @returns false if it is not dead (any more)
 */
export async function retryDeadEntry(
  id: string,
  by: { actor: Actor; ip: string | null },
  now = new Date(),
): Promise<boolean> {
  return transaction(async (tx) => {
    const revived = await tx.outbox.updateOne({
      where: { id, doneAt: null, failedAt: gt(new Date(0)) },
      set: { failedAt: null, lockedUntil: null, attempts: 0, dueAt: now },
    });
    if (!revived) return false;
    await recordAudit(tx, {
      ...by,
      action: "outbox.retried",
      target: `outbox:${id}`,
      after: { kind: revived.kind, key: revived.key },
    });
    afterCommit(tx, nudgeOutbox);
    return true;
  });
}
