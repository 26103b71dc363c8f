import { type AuditLog, beyond, both, db, gte, lt, type Where } from "~/db/index.server";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

import { type AuditAction } from "./actions";
import { namesOf } from "./names.server";

export const AUDIT_PAGE_SIZE = 25;

/** What the audit log is narrowed to; null means everything. */
export interface AuditFilter {
  /** As stored: `admin:<id>`, `operator`. */
  actor: string | null;
  target: string | null;
  action: AuditAction | null;
  /** The first moment that counts, and the first one that does not any more. */
  from: Date | null;
  until: Date | null;
}

/** A field that an act has changed. */
export interface AuditChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** An entry as its page shows it. */
export interface AuditRow {
  id: string;
  createdAt: Date;
  action: string;
  actor: string;
  actorName: string;
  target: string;
  targetName: string;
  changes: AuditChange[];
  ip: string | null;
}

/** Who did what, the latest first. For administrators alone. */
export async function listAuditLog(filter: AuditFilter, query: URLSearchParams): Promise<Page<AuditRow>> {
  const name = "audit";
  const position = readPosition(query, name);
  const direction = position?.towards === "before" ? "asc" : "desc";
  const found = await db.auditLog.findMany({
    where: {
      AND: [
        toWhere(filter),
        ...(position
          ? [
              beyond<AuditLog>(
                { field: "createdAt", value: new Date(position.value), id: position.id },
                direction,
              ),
            ]
          : []),
      ],
    },
    orderBy: [{ createdAt: direction }, { id: direction }],
    limit: AUDIT_PAGE_SIZE + 1,
  });
  const page = toPage(found, {
    name,
    size: AUDIT_PAGE_SIZE,
    position,
    valueOf: (row) => row.createdAt.getTime(),
  });
  const names = await namesOf(page.rows.flatMap(({ actor, target }) => [actor, target]));
  return {
    ...page,
    rows: page.rows.map(({ id, createdAt, action, actor, target, before, after, ip }) => ({
      id,
      createdAt,
      action,
      actor,
      actorName: names.get(actor) ?? actor,
      target,
      targetName: names.get(target) ?? target,
      changes: changesOf(before, after),
      ip,
    })),
  };
}

function toWhere({ actor, target, action, from, until }: AuditFilter): Where<AuditLog> {
  const bounds = [...(from ? [gte(from)] : []), ...(until ? [lt(until)] : [])];
  return {
    ...(actor !== null && { actor }),
    ...(target !== null && { target }),
    ...(action !== null && { action }),
    ...(bounds.length > 0 && { createdAt: both(...bounds) }),
  };
}

/** What is not the same on both sides, in the order in which it was written down. */
function changesOf(before: string | null, after: string | null): AuditChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: inWords(was[field]), after: inWords(is[field]) }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(text: string | null): Record<string, unknown> {
  const value: unknown = text === null ? {} : JSON.parse(text);
  return value instanceof Object ? (value as Record<string, unknown>) : { value };
}

function inWords(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
