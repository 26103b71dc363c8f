import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { honest, readPlaywright, readVitest, single, sum } from "../../../dev/lib/counts";

describe("honest", () => {
  it("believes a report that fits its exit code", () => {
    expect(honest({ passed: 3, failed: 0 }, true)).toEqual({ passed: 3, failed: 0 });
    expect(honest({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 });
  });

  it("counts a failure that no test reports", () => {
    expect(honest({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 });
    expect(honest(null, false)).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a run without tests as a failure", () => {
    expect(honest(null, true)).toEqual({ passed: 0, failed: 1 });
    expect(honest({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  });
});

it("reads the reports of both runners", () => {
  const directory = mkdtempSync(join(tmpdir(), "bazaar-counts-"));
  const file = join(directory, "report.json");
  expect(readVitest(file)).toBeNull();
  writeFileSync(file, JSON.stringify({ numPassedTests: 4, numFailedTests: 1, numPendingTests: 2 }));
  expect(readVitest(file)).toEqual({ passed: 4, failed: 1 });
  writeFileSync(file, JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } }));
  expect(readPlaywright(file)).toEqual({ passed: 5, failed: 3 });
  rmSync(directory, { recursive: true });
});

it("adds up", () => {
  expect(sum([single(true), single(false), { passed: 7, failed: 1 }])).toEqual({ passed: 8, failed: 2 });
});
