/** A condition on a field other than equality; made by the functions of this file. `Value` is the field's type. */
export class Operator<out Value> {
  /** Only for the compiler: which fields the condition fits. */
  declare readonly fits: Value;

  /** @internal */
  constructor(
    readonly kind: OperatorKind,
    readonly operand: unknown,
  ) {}
}

/** @internal */
export type OperatorKind =
  | "$gt"
  | "$gte"
  | "$lt"
  | "$lte"
  | "$ne"
  | "$in"
  | "$nin"
  | "$all"
  | "$regex"
  | "$elemMatch"
  | "every"
  | "field";

/** @internal The operand of a comparison with another field of the same document. */
export interface FieldComparison {
  readonly comparison: "$gt" | "$gte" | "$lt" | "$lte";
  readonly field: string;
  readonly offset: number;
}

type Ordered = number | string | Date;

/** Greater than. */
export const gt = <Value extends Ordered>(value: Value): Operator<Value> => new Operator("$gt", value);

/** Greater than or equal. */
export const gte = <Value extends Ordered>(value: Value): Operator<Value> => new Operator("$gte", value);

/** Less than. Never matches null. */
export const lt = <Value extends Ordered>(value: Value): Operator<Value> => new Operator("$lt", value);

/** Less than or equal. Never matches null. */
export const lte = <Value extends Ordered>(value: Value): Operator<Value> => new Operator("$lte", value);

/** Anything but this value; `not(null)` means that the optional field is set. */
export const not = <const Value>(value: Value): Operator<Value> => new Operator("$ne", value);

/** One of these values; none of them matches nothing. */
export const oneOf = <const Value>(values: readonly Value[]): Operator<Value> => new Operator("$in", values);

/** None of these values. */
export const notOneOf = <const Value>(values: readonly Value[]): Operator<Value> =>
  new Operator("$nin", values);

/** All conditions at once, as in `createdAt: both(gte(start), lt(end))`. */
export const both = <Value>(...conditions: readonly Operator<Value>[]): Operator<Value> =>
  new Operator("every", conditions);

/** The optional field is set. */
export const isSet = (): Operator<null> => new Operator("$ne", null);

/** The list contains all of these elements. */
export const hasAll = <const Value>(values: readonly Value[]): Operator<Value> =>
  new Operator("$all", values);

/** Some element of a list of composites satisfies all these conditions: `lines: some({ variantId, quantity: gte(1) })`. */
export const some = <Value extends object>(
  where: NoInfer<{ readonly [Key in keyof Value]?: Value[Key] | Operator<Value[Key]> }>,
): Operator<Value> => new Operator("$elemMatch", where);

/** The text starts with this prefix (case counts, so that an index serves). */
export const startsWith = (prefix: string): Operator<string> =>
  new Operator("$regex", new RegExp(`^${escape(prefix)}`));

/** The text contains this part, whatever its case. Reads every document the other conditions leave. */
export const contains = (part: string): Operator<string> =>
  new Operator("$regex", new RegExp(escape(part), "i"));

/**
 * A comparison with another field of the same document: `quotaUsed: lteField("quota", -quantity)` means
 * quotaUsed ≤ quota − quantity. Never true if the other field is null.
 */
export const lteField = (field: string, offset = 0): Operator<number> => comparison("$lte", field, offset);

/** As {@link lteField}, for <. */
export const ltField = (field: string, offset = 0): Operator<number> => comparison("$lt", field, offset);

/** As {@link lteField}, for ≥. */
export const gteField = (field: string, offset = 0): Operator<number> => comparison("$gte", field, offset);

/** As {@link lteField}, for >. */
export const gtField = (field: string, offset = 0): Operator<number> => comparison("$gt", field, offset);

function comparison(kind: FieldComparison["comparison"], field: string, offset: number): Operator<number> {
  return new Operator("field", { comparison: kind, field, offset } satisfies FieldComparison);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
