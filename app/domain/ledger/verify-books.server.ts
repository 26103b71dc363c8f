import { db, type Store } from "~/db/index.server";

import { checkAccounts } from "./checks/accounts.server";
import { checkCatalog } from "./checks/catalog.server";
import { checkEvents } from "./checks/events.server";
import { checkOrders } from "./checks/orders.server";
import { checkStock } from "./checks/stock.server";

/** One invariant of the data model, with what was looked at and what broke it. */
export interface BookCheck {
  name: string;
  /** how many rows the check has looked at */
  checked: number;
  /** one sentence each; empty when the invariant holds */
  violations: string[];
}

export interface BooksReport {
  ok: boolean;
  checks: BookCheck[];
}

/**
 * Checks every invariant of the data model that has data so far, by aggregations over the whole database.
 * Reads only. Run it while nothing is written: it does not read one snapshot.
 */
export async function verifyBooks(store: Store = db): Promise<BooksReport> {
  const checks = [
    ...(await checkAccounts(store)),
    ...(await checkOrders(store)),
    ...(await checkStock(store)),
    ...(await checkEvents(store)),
    ...(await checkCatalog(store)),
  ];
  return { ok: checks.every((check) => check.violations.length === 0), checks };
}
