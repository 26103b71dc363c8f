import { existsSync, readFileSync } from "node:fs";

/** How many checks a stage made, and how they ended. */
export interface Counts {
  passed: number;
  failed: number;
}

/** A stage that is one check by itself. */
export const single = (succeeded: boolean): Counts => ({
  passed: Number(succeeded),
  failed: Number(!succeeded),
});

/**
 * What a test runner reports, made honest: one that failed without a failed test (a file that could not be loaded, an error
 * outside of the tests) or ran no test at all counts as one failure.
 */
export function honest(reported: Counts | null, succeeded: boolean): Counts {
  const counts = reported ?? { passed: 0, failed: 0 };
  const mistrusted = !succeeded || counts.passed === 0;
  return mistrusted && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Reads the JSON report of Vitest; null if there is none. */
export function readVitest(file: string): Counts | null {
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number } | null;
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Reads the JSON report of Playwright; null if there is none. A test that needed a second try is not counted as passed. */
export function readPlaywright(file: string): Counts | null {
  const report = readReport(file) as {
    stats: { expected: number; unexpected: number; flaky: number };
  } | null;
  return report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});
