import { db, transaction } from "~/db/index.server";

import { releasable, releaseOrder } from "./settle-order.server";

interface Due {
  holdDays: number;
  now?: Date;
  /** Orders looked at in one go. */
  limit?: number;
  /** Stops between two orders once it is aborted. */
  signal?: AbortSignal;
}

/**
 * Releases the money of delivered orders whose hold has ended, the longest delivered first, each in a transaction of
 * its own. Safe to run in several places at once: an order is released by one guarded update.
 * @returns how many this call released, and whether there may be more
 */
export async function releaseDueOrders({
  holdDays,
  now = new Date(),
  limit = 200,
  signal,
}: Due): Promise<{ released: number; more: boolean }> {
  const due = await db.order.findMany({
    where: releasable({ now, holdDays }),
    orderBy: { deliveredAt: "asc" },
    limit,
    select: ["id"],
  });
  let released = 0;
  for (const order of due) {
    if (signal?.aborted) break;
    if (await transaction((tx) => releaseOrder(tx, order, { now, author: "system", holdDays })))
      released += 1;
  }
  return { released, more: due.length === limit && !signal?.aborted };
}
