import { beyond, db, gt, type Outbox, type Where } from "~/db/index.server";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

export const OUTBOX_PAGE_SIZE = 25;

/** What is still to be done, and what was given up. */
export const outboxViews = ["waiting", "dead"] as const;
export type OutboxView = (typeof outboxViews)[number];

const rowFields = ["id", "kind", "key", "attempts", "dueAt", "failedAt", "error", "createdAt"] as const;
export type OutboxRow = Pick<Outbox, (typeof rowFields)[number]>;

export interface OutboxPage {
  counts: Record<OutboxView, number>;
  entries: Page<OutboxRow>;
}

/** Both lists start where an index does: every entry that was given up has a date. */
const views = {
  waiting: { where: { doneAt: null, failedAt: null } as Where<Outbox>, field: "dueAt" },
  dead: { where: { failedAt: gt(new Date(0)) } as Where<Outbox>, field: "failedAt" },
} as const;

/** Entries that wait, the next due first, or dead ones, the latest first. For administrators alone. */
export async function getOutboxPage(view: OutboxView, query: URLSearchParams): Promise<OutboxPage> {
  const [waiting, dead, entries] = await Promise.all([
    db.outbox.count({ where: views.waiting.where }),
    db.outbox.count({ where: views.dead.where }),
    listEntries(view, query),
  ]);
  return { counts: { waiting, dead }, entries };
}

async function listEntries(view: OutboxView, query: URLSearchParams): Promise<Page<OutboxRow>> {
  const name = `outbox:${view}`;
  const { where, field } = views[view];
  const position = readPosition(query, name);
  const descending = (view === "dead") !== (position?.towards === "before");
  const direction = descending ? "desc" : "asc";
  const found = await db.outbox.findMany({
    where: position
      ? {
          AND: [
            where,
            beyond<Outbox>({ field, value: new Date(position.value), id: position.id }, direction),
          ],
        }
      : where,
    orderBy: [field === "dueAt" ? { dueAt: direction } : { failedAt: direction }, { id: direction }],
    limit: OUTBOX_PAGE_SIZE + 1,
    select: rowFields,
  });
  return toPage(found, {
    name,
    size: OUTBOX_PAGE_SIZE,
    position,
    valueOf: (row) => row[field]?.getTime() ?? 0,
  });
}
