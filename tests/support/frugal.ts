import { type Document } from "mongodb";
import { expect } from "vitest";

import { type QueryPlan } from "./query-plans";

/**
 * No query reads more than three documents for one it returns, or as many as it names by id, and none sorts what it has found to return a part of
 * it. What is read as a whole may be sorted: the rows of a page, and the categories, of which there are dozens.
 */
export function expectFrugal(plans: QueryPlan[]): void {
  expect(plans.length).toBeGreaterThan(0);
  for (const { collection, command, returned, examined, stages } of plans) {
    const query = `${collection} ${JSON.stringify(command["filter"] ?? command["pipeline"])} ${stages.join(" ")}`;
    expect(examined, query).toBeLessThanOrEqual(Math.max(3 * returned, idsIn(command)));
    const isPart = stages.includes("LIMIT") && collection !== "categories";
    if (isPart) expect(stages, query).not.toContain("SORT");
  }
}

/** How many ids a query names, as of what is on sale; 0 where it goes by other conditions alone. */
function idsIn(command: Document): number {
  const [match] = command["pipeline"] ?? [];
  const conditions: Document[] = match?.$match?.$and ?? [];
  return Math.max(0, ...conditions.map((condition) => condition["_id"]?.$in?.length ?? 0));
}
