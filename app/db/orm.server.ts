import { type MongoFilterExpr } from "@prisma/orm-mongo/query-ast/execution";
import mongoAdapter from "@prisma/orm-mongo/adapter/runtime";
import { MongoDriverImpl } from "@prisma/orm-mongo/driver";
import {
  createMongoExecutionContext,
  createMongoExecutionStack,
  createMongoRuntime,
  type MongoRuntime,
  type MongoRuntimeAdapterDescriptor,
} from "@prisma/orm-mongo/family-runtime";
import { mongoOrm, type FieldOperation } from "@prisma/orm-mongo/orm";
import mongoStatic from "@prisma/orm-mongo/static";
import mongoTarget from "@prisma/orm-mongo/target/runtime";
import { MongoParamRef } from "@prisma/orm-mongo/value";
import { Long, ObjectId, type Db } from "mongodb";

// The contract is generated next to the schema, outside of app/.
import { type Contract } from "../../prisma/generated/contract";
import { contractJson } from "./contract.server";

/** The part of the ORM's collections that is used, free of its per-model types: `types.ts` has the project's own. */
export interface OrmCollection {
  where(filter: MongoFilterExpr): OrmCollection;
  select(...fields: string[]): OrmCollection;
  orderBy(order: Readonly<Record<string, 1 | -1>>): OrmCollection;
  limit(count: number): OrmCollection;
  offset(count: number): OrmCollection;
  all(): AsyncIterable<object>;
  first(): Promise<object | null>;
  create(data: object): Promise<object>;
  createAll(data: readonly object[]): AsyncIterable<object>;
  update(changes: () => FieldOperation[]): Promise<object | null>;
  updateAndCount(changes: () => FieldOperation[]): Promise<number>;
  delete(): Promise<object | null>;
  deleteAndCount(): Promise<number>;
}

/** The ORM bound to one database or to one session of it. */
export interface Orm {
  collection(name: string): OrmCollection;
  aggregate(name: string, pipeline: readonly Record<string, unknown>[]): AsyncIterable<object>;
  readonly runtime: MongoRuntime;
}

const { contract, raw } = mongoStatic<Contract>({ contractJson });

/** The storage hash every plan carries. */
export const storageHash: string = contract.storage.storageHash;

/**
 * What the ORM's codecs get wrong is encoded here before they see it: `mongo/objectId@1` turns null into a *new
 * random id* and refuses lists; `mongo/int64@1` refuses null, lists and numbers. A parameter without a codec
 * passes through untouched.
 */
function mend(value: unknown): unknown {
  if (value instanceof MongoParamRef) {
    if (value.codecId === "mongo/objectId@1") return new MongoParamRef(encode(value.value, toObjectId));
    if (value.codecId === "mongo/int64@1") return new MongoParamRef(encode(value.value, toLong));
    return value;
  }
  if (Array.isArray(value)) return value.map(mend);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mend(part)]));
}

function encode(value: unknown, one: (value: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map((item) => encode(item, one)) : one(value);
}

const toObjectId = (value: unknown) =>
  typeof value === "string" ? ObjectId.createFromHexString(value) : value;

const toLong = (value: unknown) =>
  typeof value === "bigint"
    ? Long.fromBigInt(value)
    : typeof value === "number"
      ? Long.fromNumber(value)
      : value;

const mendedAdapter: MongoRuntimeAdapterDescriptor = {
  ...mongoAdapter,
  create(stack) {
    const adapter = mongoAdapter.create(stack);
    return {
      ...adapter,
      structuralLower(plan) {
        const draft = adapter.structuralLower(plan);
        // Raw commands hold stored values already.
        return draft.kind.startsWith("raw") ? draft : (mend(draft) as typeof draft);
      },
    };
  },
};

const context = createMongoExecutionContext({
  contract,
  stack: createMongoExecutionStack({ target: mongoTarget, adapter: mendedAdapter }),
});

/** Binds the ORM to a database, or to what {@link MongoDriverImpl} needs of one. */
export function createOrm(database: Db): Orm {
  const runtime = createMongoRuntime({ context, driver: MongoDriverImpl.fromDb(database) });
  const orm = mongoOrm<Contract>({
    contract,
    executor: { query: (plan) => runtime.query(plan), execute: (plan) => runtime.execute(plan) },
    mutationDefaults: context,
  }) as unknown as Record<string, OrmCollection>;
  return {
    runtime,
    collection(name) {
      const found = orm[name];
      if (!found) throw new TypeError(`The contract has no collection "${name}".`);
      return found;
    },
    aggregate: (name, pipeline) =>
      runtime.query(
        raw
          .collection(name as keyof Contract["roots"] & string)
          .aggregate<object>(pipeline)
          .build(),
      ),
  };
}
