import { db, gt } from "~/db/index.server";

import { nudgeOutbox } from "./nudge.server";

/**
 * Starts a dead entry again, with all its attempts. For administrators alone.
 * @returns false if it is not dead (any more)
 */
export async function retryDeadEntry(id: string, now = new Date()): Promise<boolean> {
  const revived = await db.outbox.updateOne({
    where: { id, doneAt: null, failedAt: gt(new Date(0)) },
    set: { failedAt: null, lockedUntil: null, attempts: 0, dueAt: now },
  });
  if (revived) nudgeOutbox();
  return revived !== null;
}
