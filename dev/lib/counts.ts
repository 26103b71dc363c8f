import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** How many checks a stage made, and how they ended. */
export interface Counts {
  passed: number;
  failed: number;
  /** Where and why, for the end of the run: the output of a failed test is often thousands of lines above. */
  failures: readonly string[];
}

/** A stage that is one check by itself. */
export const single = (succeeded: boolean): Counts => ({
  passed: Number(succeeded),
  failed: Number(!succeeded),
  failures: [],
});

/**
 * What a test runner reports, made honest: one that failed without a failed test (a file that could not be loaded, an error
 * outside of the tests) or ran no test at all counts as one failure.
 */
export function honest(reported: Counts | null, succeeded: boolean): Counts {
  const counts = reported ?? { passed: 0, failed: 0, failures: [] };
  const mistrusted = !succeeded || counts.passed === 0;
  return mistrusted && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** Reads the JSON report of Vitest; null if there is none. */
export function readVitest(file: string): Counts | null {
  const report = readReport(file) as VitestReport | null;
  if (!report) return null;
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) => [
    // A file that could not be loaded has a message and no tests.
    ...(message ? [describe(name, "", message)] : []),
    ...assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName, failureMessages }) => describe(name, fullName, failureMessages.join("\n"))),
  ]);
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    file: string;
    tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[];
  }[];
}

interface PlaywrightReport {
  config: { rootDir: string };
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
}

/** Reads the JSON report of Playwright; null if there is none. A test that needed a second try is not counted as passed. */
export function readPlaywright(file: string): Counts | null {
  const report = readReport(file) as PlaywrightReport | null;
  if (!report) return null;
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky,
    failures: failuresIn(report, report.config.rootDir),
  };
}

function failuresIn({ suites = [], specs = [] }: PlaywrightSuite, root: string): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName, results }) => {
        const messages = results.map(({ error }) => error?.message ?? "");
        return describe(join(root, file), `${title} [${projectName}]`, messages.join("\n"));
      }),
  );
  return [...own, ...suites.flatMap((suite) => failuresIn(suite, root))];
}

/** What of a message says what was expected and what came: without the runner's own frames and a terminal's colors. */
function describe(file: string, test: string, message: string): string {
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s*at .*(node_modules|<anonymous>)/.test(line))
    .slice(0, 12);
  return [`${relative(process.cwd(), file)}${test && ` › ${test}`}`, ...lines].join("\n    ").trimEnd();
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  failures: all.flatMap(({ failures }) => failures),
});
