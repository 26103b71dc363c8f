import { beyond, db, type ParkedCase, type ParkedCaseStatus } from "~/db/index.server";
import { namesOf } from "~/domain/audit/names.server";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

export const CASES_PAGE_SIZE = 20;

export const caseStatuses = ["OPEN", "CLOSED"] as const satisfies readonly ParkedCaseStatus[];

/** A parked case as its page shows it. */
export type CaseRow = Omit<ParkedCase, "closedBy"> & {
  /** The name of who has closed it. */
  closedBy: string | null;
};

/** Parked cases: open ones, the longest open first; closed ones, the latest first. For administrators alone. */
export async function listCases(status: ParkedCaseStatus, query: URLSearchParams): Promise<Page<CaseRow>> {
  const name = `cases:${status}`;
  const position = readPosition(query, name);
  const ascending = (status === "OPEN") !== (position?.towards === "before");
  const direction = ascending ? "asc" : "desc";
  const found = await db.parkedCase.findMany({
    where: {
      status,
      ...(position &&
        beyond<ParkedCase>(
          { field: "createdAt", value: new Date(position.value), id: position.id },
          direction,
        )),
    },
    orderBy: [{ createdAt: direction }, { id: direction }],
    limit: CASES_PAGE_SIZE + 1,
  });
  const page = toPage(found, {
    name,
    size: CASES_PAGE_SIZE,
    position,
    valueOf: (row) => row.createdAt.getTime(),
  });
  const names = await namesOf(page.rows.flatMap(({ closedBy }) => closedBy ?? []));
  return {
    ...page,
    rows: page.rows.map((row) => ({ ...row, closedBy: row.closedBy && names.get(row.closedBy)! })),
  };
}
