import { beyond, db, lt, oneOf, type ParkedCase, transaction } from "~/db/index.server";
import { closeCaseOf } from "~/domain/cases/close-case.server";

import { caseOf, DEAD_ENTRY } from "./claim-entry.server";

/** After so many days the database removes what was given up (prisma/indexes.ts). */
const KEPT_DAYS = 90;
const DAY = 86_400_000;
const PAGE = 100;

/**
 * Closes the cases of entries that were given up and have been removed since: nobody can
 * start them again, and a case about them would stay open for good.
 * @returns how many were closed
 */
export async function closeForgottenCases({
  now = new Date(),
  signal,
}: { now?: Date; signal?: AbortSignal } = {}): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY);
  let closed = 0;
  let last: Pick<ParkedCase, "id" | "createdAt"> | undefined;
  do {
    const cases: Pick<ParkedCase, "id" | "createdAt" | "key" | "target">[] = await db.parkedCase.findMany({
      where: {
        AND: [
          { status: "OPEN", kind: DEAD_ENTRY, createdAt: lt(before) },
          ...(last
            ? [beyond<ParkedCase>({ field: "createdAt", value: last.createdAt, id: last.id }, "asc")]
            : []),
        ],
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      limit: PAGE,
      select: ["id", "createdAt", "key", "target"],
    });
    closed += await closeThose(cases, signal);
    last = cases.length === PAGE ? cases.at(-1) : undefined;
  } while (last && !signal?.aborted);
  return closed;
}

/** Of the given cases those whose entries are gone. */
async function closeThose(
  cases: readonly Pick<ParkedCase, "key" | "target">[],
  signal: AbortSignal | undefined,
): Promise<number> {
  const entries = cases.flatMap(({ target }) => target?.replace(/^outbox:/, "") ?? []);
  const there = await db.outbox.findMany({ where: { id: oneOf(entries) }, select: ["id"] });
  const kept = new Set(there.map(caseOf));
  let closed = 0;
  for (const { key } of cases.filter((parked) => !kept.has(parked.key))) {
    if (signal?.aborted) break;
    await transaction((tx) =>
      closeCaseOf(tx, key, `Nobody has started it again, and it was removed after ${KEPT_DAYS} days.`),
    );
    closed += 1;
  }
  return closed;
}
