import { db, notOneOf, transaction } from "~/db/index.server";

import { releasableLists, releaseOrder } from "./settle-order.server";

interface Due {
  holdDays: number;
  now?: Date;
  /** Orders released in one go; those that fail are not counted, so that they never fill it. */
  limit?: number;
  /** Stops between two orders once it is aborted. */
  signal?: AbortSignal;
  /** Told of every order that could not be released; the next run tries it again. */
  onFailure?: (failure: { orderId: string; error: unknown }) => void;
}

/**
 * Releases the money of delivered orders whose hold has ended, each in a transaction of its own: first of those paid
 * before, the longest delivered first, then of those whose cash has come, in the order in which it came. Safe to run in several places at once: an order is released by one guarded update. An order that cannot
 * be released stays as it is and stops no other.
 * @returns how many this call released, and whether there may be more
 */
export async function releaseDueOrders({
  holdDays,
  now = new Date(),
  limit = 200,
  signal,
  onFailure = () => undefined,
}: Due): Promise<{ released: number; more: boolean }> {
  const failed: string[] = [];
  let released = 0;
  let seen = 0;
  const lists = [...releasableLists({ now, holdDays })];
  while (lists[0] && seen < limit && !signal?.aborted) {
    const [{ where, orderBy }] = lists;
    const due = await db.order.findMany({
      where: { ...where, id: notOneOf(failed) },
      orderBy,
      limit: limit - seen,
      select: ["id"],
    });
    if (due.length === 0) lists.shift();
    for (const order of due) {
      if (signal?.aborted) break;
      try {
        if (await transaction((tx) => releaseOrder(tx, order, { now, author: "system", holdDays })))
          released += 1;
        seen += 1;
      } catch (error) {
        failed.push(order.id);
        onFailure({ orderId: order.id, error });
        // The next read leaves it out, or says that it is the database that is away.
        break;
      }
    }
  }
  return { released, more: seen >= limit && !signal?.aborted };
}
