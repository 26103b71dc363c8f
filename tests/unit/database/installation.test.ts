import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { firstBarrier } from "../../../dev/database/accounts";
import { cacheDirectories, trustedCaches } from "../../../dev/database/cache";
import { parseIndex, resolveClosure } from "../../../dev/database/documentdb/closure";
import { parseLines, parseStanzas } from "../../../dev/database/documentdb/sources";
import { tryLock } from "../../../dev/database/lock";
import { downloadedMongod, mongodOnPath } from "../../../dev/database/mongod/locate";
import { identify, isAlive } from "../../../dev/database/processes";

const scratch = mkdtempSync(path.join(tmpdir(), "bazaar-unit-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("apt sources", () => {
  test("the deb822 form", () => {
    const text = `Types: deb deb-src
URIs: http://archive.example/debian http://second.example/debian
Suites: bookworm bookworm-updates
Components: main contrib

Types: deb
URIs: http://archive.example/security
Suites: bookworm-security
Components: main

Types: deb
Enabled: no
URIs: http://off.example
Suites: stable
Components: main`;
    expect(parseStanzas(text)).toEqual(["http://archive.example/debian", "http://second.example/debian"]);
  });

  test("the one-line form", () => {
    const text = `# deb http://off.example stable main
deb [arch=amd64 signed-by=/k.gpg] http://archive.example/debian bookworm main
deb http://archive.example/security bookworm-security main
deb-src http://archive.example/debian bookworm main`;
    expect(parseLines(text)).toEqual(["http://archive.example/debian"]);
  });
});

test("the closure follows alternatives, virtual packages and what is left out", () => {
  const index = parseIndex(
    [
      "Package: a\nVersion: 1\nDepends: b (>= 2), c | d, v, skipped",
      "Package: b\nVersion: 2-1\nPre-Depends: e:any",
      "Package: d\nVersion: 4",
      "Package: e\nVersion: 5",
      "Package: p\nVersion: 6\nProvides: v (= 1), w",
      "Package: skipped\nVersion: 7\nDepends: missing",
    ].join("\n\n"),
  );
  const found = resolveClosure(index, ["a"], new Set(["skipped"]));
  expect(found.map(({ name, version }) => `${name}=${version}`)).toEqual([
    "a=1",
    "b=2-1",
    "d=4",
    "e=5",
    "p=6",
  ]);
  expect(() => resolveClosure(index, ["a"], new Set())).toThrow("missing");
});

test("a directory that an account may not enter is a barrier", () => {
  const closed = path.join(scratch, "closed");
  mkdirSync(path.join(closed, "inner"), { recursive: true });
  chmodSync(scratch, 0o755);
  chmodSync(closed, 0o700);
  const stranger = { name: null, uid: 54_321, gid: 54_321 };
  expect(firstBarrier(path.join(closed, "inner"), stranger)).toBe(closed);
  expect(firstBarrier(path.join(closed, "inner"), { ...stranger, uid: statSync(closed).uid })).toBeNull();
  expect(trustedCaches(stranger, [path.join(closed, "cache"), path.join(scratch, "cache")])).toEqual([
    path.join(scratch, "cache"),
  ]);
});

test("the cache follows XDG_CACHE_HOME, then the home directory", () => {
  const directories = cacheDirectories({ XDG_CACHE_HOME: "/x", HOME: "/home/me" });
  expect(directories.slice(0, 3)).toEqual(["/x/bazaar", "/home/me/.cache/bazaar", "/var/cache/bazaar"]);
});

test("a lock is held once and free after its release", async () => {
  const name = `unit ${process.pid}`;
  const lock = await tryLock(name);
  expect(await tryLock(name)).toBeNull();
  await lock?.release();
  const again = await tryLock(name);
  expect(again).not.toBeNull();
  await again?.release();
});

test("a process is told from a later one with its number", () => {
  const self = identify(process.pid);
  expect(isAlive(self)).toBe(true);
  expect(isAlive({ ...self, started: "1" })).toBe(false);
  expect(isAlive({ pid: 2 ** 22 + 1, started: null })).toBe(false);
});

describe("mongod", () => {
  const program = (name: string, text: string) => {
    const file = path.join(scratch, name);
    writeFileSync(file, text, { mode: 0o755 });
    return file;
  };

  test("is found on the PATH", () => {
    const file = program("mongod", "#!/bin/sh\n");
    expect(mongodOnPath(`/nowhere:${scratch}`)).toBe(file);
    expect(mongodOnPath("/nowhere")).toBeNull();
  });

  test("a download that does not begin is given up, and not tried again at the next start", async () => {
    const cache = path.join(scratch, "one");
    const script = program("hang.mjs", "setInterval(() => {}, 1000);");
    const lines: string[] = [];
    const options = { cache, script, patience: 200, log: (line: string) => void lines.push(line) };
    expect(await downloadedMongod(options)).toBeNull();
    expect(await downloadedMongod(options)).toBeNull();
    expect(lines).toHaveLength(1);
  });

  test("a download that has begun may take its time, and is used again", async () => {
    const cache = path.join(scratch, "two");
    const binary = program("mongod", "#!/bin/sh\n");
    const script = program(
      "slow.mjs",
      `import { writeFileSync } from "node:fs";
       writeFileSync(process.argv[2] + "/mongodb-linux.tgz.downloading", "x");
       setTimeout(() => console.log(${JSON.stringify(binary)}), 2_500);`,
    );
    const options = { cache, script, patience: 2_000, log: () => undefined };
    expect(await downloadedMongod(options)).toBe(binary);
    expect(await downloadedMongod({ ...options, script: "/nowhere" })).toBe(binary);
  });
});
