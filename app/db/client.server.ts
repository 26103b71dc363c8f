import { MongoClient, type Db } from "mongodb";

import { env } from "~/lib/env.server";

import { clientOptions, databaseName } from "./connection";
import { createOrm, type Orm } from "./orm.server";

interface Connection {
  readonly client: MongoClient;
  readonly database: Db;
}

/** Survives the reloading of modules in development, so that a process keeps one connection pool. */
const KEY = Symbol.for("bazaar.database");
const holder = globalThis as { [KEY]?: Connection | undefined };

/** The process's one connection pool, made at first use. */
export function connection(): Connection {
  if (!holder[KEY]) {
    const client = new MongoClient(env.DATABASE_URL, clientOptions);
    holder[KEY] = { client, database: client.db(databaseName(env.DATABASE_URL)) };
  }
  return holder[KEY];
}

let bound: { readonly to: Connection; readonly orm: Orm } | undefined;

/** The ORM on the process's connection. */
export function currentOrm(): Orm {
  const to = connection();
  if (bound?.to !== to) bound = { to, orm: createOrm(to.database) };
  return bound.orm;
}

/** Resolves if the database answers. */
export async function pingDatabase(): Promise<void> {
  await connection().database.command({ ping: 1 });
}

/** Closes the connection pool; the next use opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = holder[KEY];
  holder[KEY] = undefined;
  bound = undefined;
  await open?.client.close();
}
