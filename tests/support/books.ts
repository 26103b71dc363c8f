import { expect } from "vitest";

import { verifyBooks } from "~/domain/ledger/verify-books.server";

/** Every invariant of the data model holds. */
export async function expectBooksInOrder(): Promise<void> {
  const report = await verifyBooks();
  expect(report.checks.flatMap((check) => check.violations)).toEqual([]);
  expect(report.ok).toBe(true);
}
