import { type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";

/**
 * Invariant 4, events: no quota is exceeded, and what is used of it is what orders took at the event's price, less
 * what was released before its goods were handed over: cancelled orders, and pieces refunded while they were packed.
 */
export async function checkEvents(store: Store): Promise<BookCheck[]> {
  const events = await store.event.findMany({ where: {}, select: ["id", "slug", "quota", "quotaUsed"] });
  const rows = await store.order.aggregate<{ id: string; taken: number }>([
    { $match: { status: { $ne: "CANCELLED" } } },
    { $unwind: "$lines" },
    { $match: { "lines.eventId": { $ne: null } } },
    {
      $group: {
        _id: "$lines.eventId",
        taken: {
          $sum: {
            $cond: [
              { $in: ["$status", ["PENDING_PAYMENT", "PROCESSING"]] },
              { $subtract: ["$lines.quantity", "$lines.refundedQuantity"] },
              "$lines.quantity",
            ],
          },
        },
      },
    },
  ]);
  const taken = new Map(rows.map((row) => [row.id, row.taken]));
  const known = new Set(events.map(({ id }) => id));
  return [
    {
      name: "No event sells more than its quota",
      checked: events.length,
      violations: events
        .filter(({ quota, quotaUsed }) => quotaUsed < 0 || quotaUsed > quota)
        .map(({ slug, quota, quotaUsed }) => `${slug}: ${quotaUsed} used of ${quota}.`),
    },
    {
      name: "What is used of an event’s quota is what orders took at its price",
      checked: events.length,
      violations: [
        ...events
          .filter(({ id, quotaUsed }) => quotaUsed !== (taken.get(id) ?? 0))
          .map(({ id, slug, quotaUsed }) => `${slug}: ${quotaUsed} used, orders took ${taken.get(id) ?? 0}.`),
        ...rows
          .filter(({ id }) => !known.has(id))
          .map(({ id, taken }) => `Orders took ${taken} of event ${id}, which there is not.`),
      ],
    },
  ];
}
