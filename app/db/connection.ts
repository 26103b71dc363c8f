import { type MongoClientOptions } from "mongodb";

/** The name of the database a connection string points to; `bazaar` if it names none. */
export function databaseName(url: string): string {
  const path = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]*)/.exec(url)?.[1];
  return path ? decodeURIComponent(path) : "bazaar";
}

/** How the application connects. */
export const clientOptions: MongoClientOptions = {
  appName: "bazaar",
  // One process serves many requests; each statement borrows a connection for a few milliseconds.
  maxPoolSize: 50,
  serverSelectionTimeoutMS: 10_000,
  // In a raw pipeline, undefined must not silently drop a condition.
  ignoreUndefined: false,
};
