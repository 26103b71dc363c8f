import { db, gt, isSet } from "~/db/index.server";

/** More than this many are "99+". */
const MOST = 100;

/** What waits for an administrator. */
export interface OpenCounts {
  applications: number;
  cases: number;
  deadEntries: number;
}

/** How many things of each kind wait, counted no further than anybody reads. */
export async function countOpen(): Promise<OpenCounts> {
  const [applications, cases, deadEntries] = await Promise.all([
    db.shop.count({ where: { status: "PENDING", emailVerifiedAt: isSet() }, limit: MOST }),
    db.parkedCase.count({ where: { status: "OPEN" }, limit: MOST }),
    db.outbox.count({ where: { failedAt: gt(new Date(0)) }, limit: MOST }),
  ]);
  return { applications, cases, deadEntries };
}
