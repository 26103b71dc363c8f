import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { describe, expect, it } from "vitest";

import { honest, readPlaywright, readVitest, single, sum } from "../../../dev/lib/counts";

describe("honest", () => {
  it("believes a report that fits its exit code", () => {
    expect(honest({ passed: 3, failed: 0, failures: [] }, true)).toEqual({
      passed: 3,
      failed: 0,
      failures: [],
    });
    expect(honest({ passed: 3, failed: 2, failures: [] }, false)).toEqual({
      passed: 3,
      failed: 2,
      failures: [],
    });
  });

  it("counts a failure that no test reports", () => {
    expect(honest({ passed: 3, failed: 0, failures: [] }, false)).toEqual({
      passed: 3,
      failed: 1,
      failures: [],
    });
    expect(honest(null, false)).toEqual({ passed: 0, failed: 1, failures: [] });
  });

  it("counts a run without tests as a failure", () => {
    expect(honest(null, true)).toEqual({ passed: 0, failed: 1, failures: [] });
    expect(honest({ passed: 0, failed: 0, failures: [] }, true)).toEqual({
      passed: 0,
      failed: 1,
      failures: [],
    });
  });
});

it("reads the reports of both runners", () => {
  const directory = mkdtempSync(join(tmpdir(), "bazaar-counts-"));
  const file = join(directory, "report.json");
  expect(readVitest(file)).toBeNull();
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: 4,
      numFailedTests: 1,
      testResults: [
        {
          name: resolve("tests/unit/sums.test.ts"),
          message: "",
          assertionResults: [
            { status: "passed", fullName: "sums add", failureMessages: [] },
            {
              status: "failed",
              fullName: "sums subtract",
              failureMessages: ["\u001b[31mexpected 3\u001b[39m\n\nto be 4\n  at node_modules/runner.js"],
            },
          ],
        },
        { name: resolve("tests/unit/broken.test.ts"), message: "No such module", assertionResults: [] },
      ],
    }),
  );
  expect(readVitest(file)).toEqual({
    passed: 4,
    failed: 1,
    failures: [
      "tests/unit/sums.test.ts › sums subtract\n    expected 3\n    to be 4",
      "tests/unit/broken.test.ts\n    No such module",
    ],
  });
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: "e2e/cart.spec.ts",
    tests: [{ projectName: "js", status, results: [{ error: message ? { message } : undefined }] }],
  });
  writeFileSync(
    file,
    JSON.stringify({
      config: { rootDir: resolve("tests") },
      stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 },
      suites: [
        {
          specs: [spec("opens", "expected")],
          suites: [{ specs: [spec("fills", "unexpected", "no button"), spec("empties", "flaky")] }],
        },
      ],
    }),
  );
  expect(readPlaywright(file)).toEqual({
    passed: 5,
    failed: 3,
    failures: ["tests/e2e/cart.spec.ts › fills [js]\n    no button", "tests/e2e/cart.spec.ts › empties [js]"],
  });
  rmSync(directory, { recursive: true });
});

it("adds up", () => {
  expect(sum([single(true), single(false), { passed: 7, failed: 1, failures: [] }])).toEqual({
    passed: 8,
    failed: 2,
    failures: [],
  });
});
