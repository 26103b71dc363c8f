/** An expression of the aggregation language. */
export type Expression = string | number | boolean | null | Date | readonly Expression[] | ExpressionObject;
interface ExpressionObject {
  readonly [operator: string]: Expression;
}

/** A check stops at so many broken rows, so that a report of ruined books still fits into memory. */
export const MOST_VIOLATIONS = 1000;

/** The pieces of pipelines that let the database find what is broken and hand over nothing else. */
type Stage = Readonly<Record<string, unknown>>;

/** Keeps the rows that break a rule, with the sentences of all rules they break in `problems`. */
export function broken(rules: readonly (readonly [problem: string, when: Expression])[]): Stage[] {
  const found = rules.map(([problem, when]) => ({ $cond: [when, problem, null] }));
  return [
    { $addFields: { problems: { $filter: { input: found, as: "one", cond: { $ne: ["$$one", null] } } } } },
    { $match: { "problems.0": { $exists: true } } },
    { $limit: MOST_VIOLATIONS },
  ];
}

/** The rows of a second collection beside those of the first: a full outer join, once they are grouped by their key. */
export function beside(collection: string, ...pipeline: Stage[]): Stage {
  return { $unionWith: { coll: collection, pipeline } };
}

/** Whether a date is set. */
export const isDate = (field: string): Expression => ({ $gt: [field, null] });
