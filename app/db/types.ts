import { type Operator } from "./operators";
import { type ModelName, type Row } from "./rows";

/** Fields that are filled when a new document leaves them out. */
type Generated = "id" | "createdAt" | "updatedAt" | "appliedAt";

type Nullable<T> = { [Key in keyof T]-?: null extends T[Key] ? Key : never }[keyof T];

/** What may be written to a field: optional parts of composites may be left out, lists may be read-only. */
export type Input<T> = T extends string | number | boolean | Date | null
  ? T
  : T extends ReadonlyArray<infer Item>
    ? readonly Input<Item>[]
    : InputObject<T>;

type InputObject<T> = { readonly [Key in Exclude<keyof T, Nullable<T>>]: Input<T[Key]> } & {
  readonly [Key in Nullable<T>]?: Input<T[Key]>;
};

/** A new document: optional fields may be left out and are stored as null. */
export type Create<T> = InputObject<Omit<T, Generated>> & Partial<Pick<T, Extract<keyof T, Generated>>>;

/** A condition on one field: a value, or an operator. A list is matched by one of its elements, too. */
export type Condition<Value> = [Value] extends [ReadonlyArray<infer Item>]
  ? Item | Operator<Item> | Value
  : Value | Operator<Value>;

/**
 * Which documents. All conditions hold together. Dotted paths reach into composites (`"payment.status"`,
 * `"lines.variantId"`). An `undefined` anywhere throws; a string that is not an id matches no document.
 */
export type Where<T> = { readonly [Key in keyof T]?: Condition<T[Key]> } & {
  readonly [path: `${string}.${string}`]: unknown;
} & { readonly AND?: readonly Where<T>[]; readonly OR?: readonly Where<T>[] };

export type Direction = "asc" | "desc" | 1 | -1;

/** Sort keys in order; several objects are applied one after the other. */
export type OrderBy<T> = { readonly [Key in keyof T]?: Direction } & {
  readonly [path: `${string}.${string}`]: Direction;
};

/** `set` leaves fields that are undefined as they are; dotted paths reach into composites. */
export interface Changes<T> {
  readonly set?: { readonly [Key in keyof Omit<T, "id">]?: Input<T[Key]> } & {
    readonly [path: `${string}.${string}`]: unknown;
  };
  readonly inc?: {
    readonly [Key in keyof T as NonNullable<T[Key]> extends number ? Key : never]?: number;
  } & {
    readonly [path: `${string}.${string}`]: number;
  };
  /** Appends to lists: one element, or several given as a list. */
  readonly push?: {
    readonly [
      Key in keyof T as T[Key] extends readonly unknown[] ? Key : never
    ]?: T[Key] extends ReadonlyArray<infer Item> ? Input<Item> | readonly Input<Item>[] : never;
  };
}

/** A row cut down to the selected fields; `id` is always there. */
export type Selected<T, Key extends keyof T> = [keyof T] extends [Key]
  ? T
  : { [Name in Key | Extract<keyof T, "id">]: T[Name] };

/** The documents of one model. Every method takes one object; nothing is written unless the returned promise resolves. */
export interface Collection<T> {
  /** The first document in order, or null. */
  findFirst<Key extends keyof T = keyof T>(query?: {
    readonly where?: Where<T>;
    readonly orderBy?: OrderBy<T> | readonly OrderBy<T>[];
    readonly select?: readonly Key[];
  }): Promise<Selected<T, Key> | null>;
  findMany<Key extends keyof T = keyof T>(query?: {
    readonly where?: Where<T>;
    readonly orderBy?: OrderBy<T> | readonly OrderBy<T>[];
    readonly limit?: number;
    readonly skip?: number;
    readonly select?: readonly Key[];
  }): Promise<Selected<T, Key>[]>;
  /** How many documents match; no more than `limit` (at least 1) are counted. */
  count(query?: { readonly where?: Where<T>; readonly limit?: number }): Promise<number>;
  /** @throws DuplicateKey */
  create(data: Create<T>): Promise<T>;
  /** One insert; outside of a transaction the documents before a refused one stay. @throws DuplicateKey */
  createMany(rows: readonly Create<T>[]): Promise<T[]>;
  /** Changes one matching document in a single atomic step: the new document, or null if none matched. */
  updateOne(change: { readonly where: Where<T> } & Changes<T>): Promise<T | null>;
  /** Changes all matching documents; how many really changed. */
  updateMany(change: { readonly where: Where<T> } & Changes<T>): Promise<number>;
  /** Updates the matching document, or creates one exactly as in `create`. Safe in races if `where` is a unique key. */
  upsert(change: {
    readonly where: Where<T>;
    readonly create: Create<T>;
    readonly update: Changes<T>;
  }): Promise<T>;
  /** Deletes one matching document: the document as it was, or null. */
  deleteOne(query: { readonly where: Where<T> }): Promise<T | null>;
  /** How many documents were deleted; `where: {}` means all. */
  deleteMany(query: { readonly where: Where<T> }): Promise<number>;
  /** A raw aggregation pipeline, for reports: stored names (`_id`), ids given by `objectId()`; results as rows are. */
  aggregate<Out>(pipeline: readonly Readonly<Record<string, unknown>>[]): Promise<Out[]>;
}

/** All collections: `db.user`, `db.journalEntry` and so on. */
export type Store = { readonly [Name in ModelName as Uncapitalize<Name>]: Collection<Row<Name>> };

declare const inTransaction: unique symbol;

/** A store whose reads and writes belong to one transaction. A function that must run in one takes this type. */
export type Transaction = Store & { readonly [inTransaction]: true };
