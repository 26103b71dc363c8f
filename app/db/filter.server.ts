import {
  MongoAggFieldRef,
  MongoAggLiteral,
  MongoAggOperator,
  MongoAndExpr,
  MongoExistsExpr,
  MongoExprFilter,
  MongoFieldFilter,
  MongoOrExpr,
  type MongoFilterExpr,
} from "@prisma/orm-mongo/query-ast/execution";
import { MongoParamRef, type MongoDocument, type MongoValue } from "@prisma/orm-mongo/value";

import { fieldAt, fieldsOf, type Field, type Model } from "./contract.server";
import { UndefinedFilterError, UnknownFieldError } from "./errors";
import { isId } from "./ids.server";
import { Operator, type FieldComparison } from "./operators";
import { toParameters, toStored } from "./values.server";

/** One operator of the query language with its operand. */
interface Test {
  readonly operator: string;
  readonly operand: MongoValue;
}

const NEVER: Test = { operator: "$in", operand: [] };
const ALWAYS: Test = { operator: "$nin", operand: [] };

/** Matches every document; for statements that demand a filter. */
export const everything: MongoFilterExpr = new MongoExistsExpr("_id", true);

/**
 * The filter for a `where`, or null if it asks for nothing.
 * @throws UndefinedFilterError, UnknownFieldError
 */
export function toFilter(model: Model, where: object): MongoFilterExpr | null {
  const parts: MongoFilterExpr[] = [];
  for (const [key, condition] of Object.entries(where)) {
    if (condition === undefined) throw new UndefinedFilterError(model.name, key);
    if (key === "AND") {
      for (const inner of condition as object[]) {
        const part = toFilter(model, inner);
        if (part) parts.push(part);
      }
    } else if (key === "OR") {
      const branches = (condition as object[]).map((inner) => toFilter(model, inner) ?? everything);
      parts.push(branches.length > 0 ? MongoOrExpr.of(branches) : MongoFieldFilter.in("_id", []));
    } else {
      parts.push(...fieldFilters(model, key === "id" ? "_id" : key, condition));
    }
  }
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1 ? only : MongoAndExpr.of(parts);
}

function fieldFilters(model: Model, path: string, condition: unknown): MongoFilterExpr[] {
  const field = fieldAt(model, path);
  if (condition instanceof Operator && condition.kind === "field")
    return [comparison(model, path, condition.operand as FieldComparison)];
  return tests(model, path, field, condition).map(({ operator, operand }) =>
    MongoFieldFilter.of(path, operator, operand),
  );
}

/** `$expr` compares null as the smallest value, so the other field is demanded to be set. */
function comparison(
  model: Model,
  path: string,
  { comparison, field, offset }: FieldComparison,
): MongoFilterExpr {
  fieldAt(model, field);
  const other = MongoAggOperator.of("$add", [MongoAggFieldRef.of(field), MongoAggLiteral.of(offset)]);
  return MongoAndExpr.of([
    MongoFieldFilter.neq(field, null),
    MongoFieldFilter.neq(path, null),
    MongoExprFilter.of(MongoAggOperator.of(comparison, [MongoAggFieldRef.of(path), other])),
  ]);
}

function tests(model: Model, path: string, field: Field, condition: unknown): Test[] {
  if (condition === undefined) throw new UndefinedFilterError(model.name, path);
  if (!(condition instanceof Operator)) {
    const operand = parameter(model, path, field, condition);
    return [operand === undefined ? NEVER : { operator: "$eq", operand }];
  }
  const { kind, operand } = condition;
  if (operand === undefined) throw new UndefinedFilterError(model.name, path);
  switch (kind) {
    case "every":
      return (operand as readonly unknown[]).flatMap((inner) => tests(model, path, field, inner));
    case "$regex":
      return [{ operator: "$regex", operand: new MongoParamRef(operand) }];
    case "$elemMatch":
      return [{ operator: "$elemMatch", operand: elementFilter(model, path, field, operand as object) }];
    case "$in":
    case "$nin":
    case "$all": {
      const values = (operand as readonly unknown[]).map((value) => parameter(model, path, field, value));
      const known = values.filter((value) => value !== undefined);
      // No document has all of several ids if one of them is none.
      return [kind === "$all" && known.length < values.length ? NEVER : { operator: kind, operand: known }];
    }
    case "field":
      throw new TypeError(`${model.name}.${path}: fields can be compared only at the top of a filter.`);
    default: {
      const value = parameter(model, path, field, operand);
      if (value === undefined) return [kind === "$ne" ? ALWAYS : NEVER];
      return [{ operator: kind, operand: value }];
    }
  }
}

/** A value to compare with; `undefined` if it stands where an id should and is none, so that nothing equals it. */
function parameter(model: Model, path: string, field: Field, value: unknown): MongoValue | undefined {
  if (value === undefined) throw new UndefinedFilterError(model.name, path);
  if (value === null) return null;
  // A list field is compared with one element or with a whole list.
  const compared = field.many && !Array.isArray(value) ? { ...field, many: false } : field;
  if (
    compared.type.kind === "scalar" &&
    compared.type.codecId === "mongo/objectId@1" &&
    !compared.many &&
    !isId(value)
  )
    return undefined;
  return toParameters(compared, toStored(model, path, compared, value));
}

function elementFilter(model: Model, path: string, field: Field, where: object): MongoDocument {
  if (field.type.kind !== "valueObject") throw new UnknownFieldError(model.name, `${path}.*`);
  const fields = fieldsOf(field.type.name);
  const filter: Record<string, MongoValue> = {};
  for (const [key, condition] of Object.entries(where)) {
    const inner = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!inner) throw new UnknownFieldError(model.name, `${path}.${key}`);
    const conditions = tests(model, `${path}.${key}`, inner, condition);
    filter[key] = Object.fromEntries(conditions.map(({ operator, operand }) => [operator, operand]));
  }
  return filter;
}
