import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { MongoClient } from "mongodb";
import { afterEach, describe, expect, test } from "vitest";
import { DatabaseUnavailable, findRunningDatabase, startDatabase } from "../../../dev/database/index";
import { identify, isAlive, waitForExit } from "../../../dev/database/processes";
import { readRecord } from "../../../dev/database/record";
import { embeddedOnly, ownDatabase } from "./own-database";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function own() {
  const database = ownDatabase();
  cleanups.push(database.remove);
  return database;
}

async function withClient<T>(url: string, run: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5_000 });
  try {
    return await run(client);
  } finally {
    await client.close();
  }
}

/** A launcher in a process of its own, which can be killed. */
async function launcher(dataDirectory: string) {
  const script = path.join(import.meta.dirname, "launcher.ts");
  const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const child = spawn(process.execPath, ["--import", loader, script, dataDirectory], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: "" },
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (line: Buffer) => resolve(line.toString().trim()));
    child.once("exit", () => reject(new Error("the launcher ended")));
  });
  const self = identify(child.pid ?? 0);
  cleanups.push(() => child.kill("SIGKILL"));
  return { url, kill: async (signal: NodeJS.Signals) => (child.kill(signal), waitForExit(self, 20_000)) };
}

const postmaster = (directory: string) =>
  Number(readFileSync(path.join(directory, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

describe("the embedded database", () => {
  test("starts, is found, serves and stops without leaving a process", async () => {
    const { start, dataDirectory } = own();
    expect(await findRunningDatabase(dataDirectory)).toBeNull();
    const database = await start({ databaseName: "shop" });
    expect(database.url).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/shop\?replicaSet=rs0$/);
    expect(database.kind).toBe("documentdb");
    expect(await findRunningDatabase(dataDirectory)).toBe(database.url);
    const processes = [postmaster(dataDirectory), readRecord(dataDirectory)?.holder?.pid ?? 0].map(identify);
    expect(processes.every(isAlive)).toBe(true);
    await database.stop();
    expect(processes.some(isAlive)).toBe(false);
    expect(await findRunningDatabase(dataDirectory)).toBeNull();
  });

  test("two run at once, and a busy port is passed over", async () => {
    const [first, second] = [own(), own()];
    const one = await first.start();
    cleanups.push(one.stop);
    const port = Number(new URL(one.url).port);
    const two = await second.start({ port });
    cleanups.push(two.stop);
    expect(new URL(two.url).port).not.toBe(String(port));
    await withClient(one.url, (client) => client.db().collection("a").insertOne({ a: 1 }));
    expect(await withClient(two.url, (client) => client.db().collection("a").countDocuments())).toBe(0);
  });

  test("a second start on the same data joins the first", async () => {
    const { start } = own();
    const [one, two] = await Promise.all([start(), start()]);
    expect(two.url).toBe(one.url);
    await Promise.all([one.stop(), two.stop()]);
  });

  test("survives the death of PostgreSQL and of all of its launcher", { timeout: 240_000 }, async () => {
    const { start, dataDirectory } = own();
    const first = await launcher(dataDirectory);
    const insert = (url: string, _id: number) =>
      withClient(url, (client) => client.db().collection<{ _id: number }>("kept").insertOne({ _id }));
    await insert(first.url, 1);
    process.kill(postmaster(dataDirectory), "SIGKILL");
    await expect
      .poll(
        () =>
          insert(first.url, 2).then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);

    const holder = readRecord(dataDirectory)?.holder?.pid ?? 0;
    process.kill(holder, "SIGSTOP"); // so that it cannot see its launcher die, as if both had been killed
    await first.kill("SIGKILL");
    process.kill(holder, "SIGKILL");
    const again = await start({ durable: true });
    cleanups.push(again.stop);
    const kept = await withClient(again.url, (client) => client.db().collection("kept").find().toArray());
    expect(kept.map(({ _id }) => _id)).toEqual([1, 2]);
  });

  test("goes when its launcher is killed, and ends in order on SIGTERM", { timeout: 240_000 }, async () => {
    const { dataDirectory } = own();
    for (const signal of ["SIGKILL", "SIGTERM"] as const) {
      const { kill } = await launcher(dataDirectory);
      const processes = [postmaster(dataDirectory), readRecord(dataDirectory)?.holder?.pid ?? 0].map(
        identify,
      );
      await kill(signal);
      for (const target of processes) expect(await waitForExit(target, 20_000)).toBe(true);
      expect(existsSync(path.join(dataDirectory, "postgres", "postmaster.pid"))).toBe(false);
    }
  });

  test("a stale pid file that names a stranger is no obstacle", async () => {
    const { start, dataDirectory } = own();
    await (await start()).stop();
    writeFileSync(path.join(dataDirectory, "postgres", "postmaster.pid"), `${process.ppid}\n`);
    writeFileSync(path.join(dataDirectory, "database.json"), "{ half a rec");
    const database = await start();
    await database.stop();
    expect(isAlive(identify(process.ppid))).toBe(true);
  });
});

test("a DATABASE_URL that nobody answers is named in one sentence", async () => {
  const { dataDirectory } = own();
  const given = {
    ...embeddedOnly,
    DATABASE_URL: "mongodb://user:secret@127.0.0.1:9/x?serverSelectionTimeoutMS=300",
  };
  const error = await startDatabase({ dataDirectory, durable: false }, given).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect((error as Error).message).toMatch(/^DATABASE_URL cannot be used: .*\.$/);
  expect((error as Error).message).not.toContain("secret");
});
