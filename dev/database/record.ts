import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { identify, isAlive, type ProcessIdentity } from "./processes";

export type DatabaseKind = "given" | "mongod" | "documentdb";

/** What a running database of this checkout leaves in its data directory for other processes to find. */
export interface DatabaseRecord {
  url: string;
  kind: DatabaseKind;
  /** The process that started the database and will stop it. */
  launcher: ProcessIdentity;
  /** The process that holds it. */
  holder: ProcessIdentity | null;
  port: number | null;
}

const file = (dataDirectory: string) => path.join(dataDirectory, "database.json");

export function readRecord(dataDirectory: string): DatabaseRecord | null {
  try {
    return JSON.parse(readFileSync(file(dataDirectory), "utf8")) as DatabaseRecord;
  } catch {
    return null;
  }
}

export function writeRecord(dataDirectory: string, record: DatabaseRecord): void {
  const temporary = `${file(dataDirectory)}.${process.pid}`;
  writeFileSync(temporary, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 }); // a URL may hold a password
  renameSync(temporary, file(dataDirectory));
}

/** Removes the record if it is this process's own. */
export function removeRecord(dataDirectory: string): void {
  const record = readRecord(dataDirectory);
  if (record && record.launcher.pid === process.pid) rmSync(file(dataDirectory), { force: true });
}

/** The record, if the process that wrote it still runs. */
export function liveRecord(dataDirectory: string): DatabaseRecord | null {
  const record = readRecord(dataDirectory);
  return record && isAlive(record.launcher) ? record : null;
}

export const thisProcess = () => identify(process.pid);
