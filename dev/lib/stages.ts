import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findChromium, INSTALL_ADVICE, installChromium } from "./browser";
import { BuildFailed, buildWhenStale } from "./build";
import { type Counts, honest, readPlaywright, readVitest, single } from "./counts";
import { root } from "./launch.mjs";
import { type Lifecycle } from "./lifecycle";
import { freePort } from "./ports";
import { runNode } from "./run-visibly";

/** One part of `npm test`. */
export interface Stage {
  name: string;
  run(lifecycle: Lifecycle): Promise<Counts>;
}

/** A file for a test runner's report, which goes when we go. */
function reportFile(lifecycle: Lifecycle): string {
  const directory = mkdtempSync(join(tmpdir(), "bazaar-report-"));
  lifecycle.onStop(() => rmSync(directory, { recursive: true, force: true }));
  return join(directory, "report.json");
}

const tool = (path: string) => join(root, "node_modules", path);

const lint: Stage = {
  name: "lint",
  async run(lifecycle) {
    const rules = await runNode([tool("eslint/bin/eslint.js"), ".", "--max-warnings", "0"], {
      cwd: root,
      lifecycle,
    });
    const format = await runNode([tool("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."], {
      cwd: root,
      lifecycle,
    });
    return single(rules && format);
  },
};

const types: Stage = {
  name: "types",
  run: async (lifecycle) =>
    single(await runNode([tool("typescript/bin/tsc"), "--noEmit"], { cwd: root, lifecycle })),
};

/** A project of vitest.config.ts. */
function vitest(project: string): Stage {
  return {
    name: project,
    async run(lifecycle) {
      const report = reportFile(lifecycle);
      const args = [
        "run",
        "--project",
        project,
        "--reporter=default",
        "--reporter=json",
        `--outputFile=${report}`,
      ];
      const succeeded = await runNode([tool("vitest/vitest.mjs"), ...args], { cwd: root, lifecycle });
      return honest(readVitest(report), succeeded);
    },
  };
}

const build: Stage = {
  name: "build",
  async run() {
    try {
      await buildWhenStale(root);
      return single(true);
    } catch (error) {
      if (!(error instanceof BuildFailed)) throw error;
      console.error(error.message);
      return single(false);
    }
  },
};

const browser: Stage = {
  name: "browser",
  async run(lifecycle) {
    const chromium = (await findChromium()) ?? (await installChromium());
    if (!chromium) {
      console.error(INSTALL_ADVICE);
      return single(false);
    }
    const report = reportFile(lifecycle);
    const succeeded = await runNode([tool("@playwright/test/cli.js"), "test", "--reporter=list,json"], {
      cwd: root,
      lifecycle,
      env: {
        CHROMIUM_PATH: chromium,
        E2E_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    });
    return honest(readPlaywright(report), succeeded);
  },
};

/** What `npm test` runs, in order. Browser tests need the build; all else runs whatever became of the stage before. */
export const everyday: Stage[] = [lint, types, vitest("unit"), vitest("integration"), build, browser];

/** What `npm run test:long` runs: tests that take minutes. */
export const long: Stage[] = [vitest("long")];

/** Stages that are pointless, and counted as failed, when another one has failed. */
export const prerequisites: Record<string, string> = { browser: "build" };
