import { type FieldOperation } from "@prisma/orm-mongo/orm";
import {
  AggregateCommand,
  MongoCountStage,
  MongoLimitStage,
  MongoMatchStage,
  type MongoFilterExpr,
} from "@prisma/orm-mongo/query-ast/execution";

import { toOperations } from "./changes.server";
import { type Model } from "./contract.server";
import { DuplicateKey, UndefinedFilterError } from "./errors";
import { translated } from "./failures.server";
import { everything, toFilter } from "./filter.server";
import { storageHash, type Orm, type OrmCollection } from "./orm.server";
import { RetryTransaction } from "./retry.server";
import { type Changes, type Direction } from "./types";
import { plain, toDocument, toRow } from "./values.server";

type Row = Record<string, unknown>;

/** What the collections of `db` and of a transaction differ in. */
export interface Scope {
  orm(): Orm;
  /** Called before each write. */
  beforeWrite(): void;
  readonly transactional: boolean;
}

/** The implementation behind `Collection`; `store.server.ts` gives it the types of its model. */
export class ModelCollection {
  readonly #model: Model;
  readonly #scope: Scope;

  constructor(model: Model, scope: Scope) {
    this.#model = model;
    this.#scope = scope;
  }

  async findFirst(query: Query = {}): Promise<Row | null> {
    const [row] = await this.findMany({ ...query, limit: 1 });
    return row ?? null;
  }

  async findMany({ where = {}, orderBy, limit, skip, select }: Query = {}): Promise<Row[]> {
    let found = this.#orm;
    const filter = toFilter(this.#model, where);
    if (filter) found = found.where(filter);
    if (orderBy) found = found.orderBy(toOrder(orderBy));
    if (skip) found = found.offset(skip);
    if (limit !== undefined) {
      if (limit === 0) return [];
      found = found.limit(limit);
    }
    const selected = select && [...new Set(select.map((name) => (name === "id" ? "_id" : name))), "_id"];
    if (selected) found = found.select(...new Set(selected));
    return this.#run(async () => {
      const rows: Row[] = [];
      for await (const document of found.all()) rows.push(toRow(this.#model, document, selected));
      return rows;
    });
  }

  async count({ where = {}, limit }: Query = {}): Promise<number> {
    const filter = toFilter(this.#model, where);
    const stages = [
      ...(filter ? [new MongoMatchStage(filter)] : []),
      ...(limit === undefined ? [] : [new MongoLimitStage(limit)]),
      new MongoCountStage("total"),
    ];
    const plan = {
      collection: this.#model.collection,
      command: new AggregateCommand(this.#model.collection, stages),
      meta: { target: "mongo", storageHash, lane: "mongo-orm" },
    };
    return this.#run(async () => {
      for await (const row of this.#scope.orm().runtime.query<{ total: number }>(plan)) return row.total;
      return 0;
    });
  }

  async create(data: object): Promise<Row> {
    this.#scope.beforeWrite();
    const document = toDocument(this.#model, data);
    return this.#run(async () => toRow(this.#model, await this.#orm.create(document)));
  }

  async createMany(rows: readonly object[]): Promise<Row[]> {
    this.#scope.beforeWrite();
    if (rows.length === 0) return [];
    const documents = rows.map((data) => toDocument(this.#model, data));
    return this.#run(async () => {
      const created: Row[] = [];
      for await (const row of this.#orm.createAll(documents)) created.push(toRow(this.#model, row));
      return created;
    });
  }

  async updateOne({ where, ...changes }: { where: object } & Changes<Row>): Promise<Row | null> {
    const { found, operations } = this.#change(where, changes);
    return this.#run(async () => {
      const document = await found.update(() => operations);
      return document && toRow(this.#model, document);
    });
  }

  async updateMany({ where, ...changes }: { where: object } & Changes<Row>): Promise<number> {
    const { found, operations } = this.#change(where, changes);
    return this.#run(() => found.updateAndCount(() => operations));
  }

  async upsert(change: { where: object; create: object; update: Changes<Row> }): Promise<Row> {
    for (let attempt = 1; ; attempt += 1) {
      const updated = await this.updateOne({ where: change.where, ...change.update });
      if (updated) return updated;
      try {
        return await this.create(change.create);
      } catch (error) {
        // Another writer was faster. A transaction is over after a refused write and has to be run again.
        if (!(error instanceof DuplicateKey)) throw error;
        if (this.#scope.transactional) throw new RetryTransaction(error);
        if (attempt === 3) throw error;
      }
    }
  }

  async deleteOne({ where }: { where: object }): Promise<Row | null> {
    this.#scope.beforeWrite();
    const found = this.#filtered(where);
    return this.#run(async () => {
      const document = await found.delete();
      return document && toRow(this.#model, document);
    });
  }

  async deleteMany({ where }: { where: object }): Promise<number> {
    this.#scope.beforeWrite();
    const found = this.#filtered(where);
    return this.#run(() => found.deleteAndCount());
  }

  async aggregate<Out>(pipeline: readonly Readonly<Row>[]): Promise<Out[]> {
    refuseUndefined(this.#model.name, pipeline, "pipeline");
    return this.#run(async () => {
      const results: Out[] = [];
      for await (const result of this.#scope.orm().aggregate(this.#model.collection, pipeline))
        results.push(plain(result) as Out);
      return results;
    });
  }

  get #orm(): OrmCollection {
    return this.#scope.orm().collection(this.#model.collection);
  }

  #filtered(where: object): OrmCollection {
    const filter: MongoFilterExpr = toFilter(this.#model, where) ?? everything;
    return this.#orm.where(filter);
  }

  #change(where: object, changes: Changes<Row>): { found: OrmCollection; operations: FieldOperation[] } {
    this.#scope.beforeWrite();
    return { found: this.#filtered(where), operations: toOperations(this.#model, changes) };
  }

  async #run<T>(statement: () => Promise<T>): Promise<T> {
    try {
      return await statement();
    } catch (error) {
      throw translated(this.#model.name, error);
    }
  }
}

interface Query {
  readonly where?: object;
  readonly orderBy?: object | readonly object[];
  readonly limit?: number;
  readonly skip?: number;
  readonly select?: readonly string[];
}

function toOrder(orderBy: object | readonly object[]): Record<string, 1 | -1> {
  const keys = (Array.isArray(orderBy) ? orderBy : [orderBy]) as Readonly<Record<string, Direction>>[];
  return Object.fromEntries(
    keys
      .flatMap((order) => Object.entries(order))
      .map(([key, direction]) => [
        key === "id" ? "_id" : key,
        direction === "desc" || direction === -1 ? -1 : 1,
      ]),
  );
}

/** A condition that is undefined would be stored or compared as null, which is never meant. */
function refuseUndefined(model: string, value: unknown, path: string): void {
  if (value === undefined) throw new UndefinedFilterError(model, path);
  if (Array.isArray(value)) value.forEach((part, index) => refuseUndefined(model, part, `${path}.${index}`));
  else if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    for (const [key, part] of Object.entries(value)) refuseUndefined(model, part, `${path}.${key}`);
}
