import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { digestOf, isStale } from "../../../dev/lib/inputs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bazaar-inputs-"));
  mkdirSync(join(root, "app/routes"), { recursive: true });
  mkdirSync(join(root, "build"));
  writeFileSync(join(root, "app/root.tsx"), "root");
  writeFileSync(join(root, "app/routes/home.tsx"), "home");
  writeFileSync(join(root, "server.ts"), "server");
  writeFileSync(join(root, "README.md"), "words");
  writeFileSync(join(root, "build/.inputs"), digestOf(root));
});

afterEach(() => rmSync(root, { recursive: true }));

describe("a build is stale", () => {
  it.each<[string, () => void]>([
    ["a file changed", () => writeFileSync(join(root, "app/routes/home.tsx"), "Home")],
    ["a file came", () => writeFileSync(join(root, "app/routes/cart.tsx"), "")],
    ["a file went", () => rmSync(join(root, "app/root.tsx"))],
    ["a file has another name", () => renameSync(join(root, "app/root.tsx"), join(root, "app/Root.tsx"))],
    [
      "a text moved to another file",
      () => {
        writeFileSync(join(root, "app/root.tsx"), "home");
        writeFileSync(join(root, "app/routes/home.tsx"), "root");
      },
    ],
    ["the server changed", () => writeFileSync(join(root, "server.ts"), "other")],
    ["a lock file came", () => writeFileSync(join(root, "package-lock.json"), "{}")],
    ["there was none", () => rmSync(join(root, "build"), { recursive: true })],
  ])("when %s", (_case, change) => {
    expect(isStale(root)).toBe(false);
    change();
    expect(isStale(root)).toBe(true);
  });
});

describe("a build is fresh", () => {
  it("when a file was only touched", () => {
    utimesSync(join(root, "app/root.tsx"), new Date(), new Date());
    expect(isStale(root)).toBe(false);
  });

  it("when something else changed", () => {
    writeFileSync(join(root, "README.md"), "other words");
    expect(isStale(root)).toBe(false);
  });

  it("in another folder with the same files", () => {
    const other = `${root}-copy`;
    cpSync(root, other, { recursive: true });
    expect(isStale(other)).toBe(false);
    rmSync(other, { recursive: true });
  });
});
