import { defineConfig } from "@playwright/test";

import { findChromium } from "./dev/lib/browser";
import { freePort } from "./dev/lib/ports";

// Workers read this file again; they find the port that the first reading chose.
process.env.E2E_PORT ??= String(await freePort());
const port = process.env.E2E_PORT;

/**
 * Browser tests on the production build with a database of their own (dev/test-server.ts).
 * `*.spec.ts` run with JavaScript, `*.nojs.spec.ts` without, `*.both.spec.ts` both ways.
 */
export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  // A laptop under load is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    // Recording a trace takes as long as the tests themselves: `npx playwright test --trace on` where one is needed.
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: (await findChromium()) ?? undefined,
      args: [
        // The sandbox refuses to run as root, which is who containers and CI machines are.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
      ],
    },
  },
  projects: [
    { name: "js", testMatch: /(e2e|security)\/.*\.spec\.ts$/, testIgnore: /\.nojs\.spec\.ts$/ },
    {
      name: "nojs",
      testMatch: /(e2e|security)\/.*\.(nojs|both)\.spec\.ts$/,
      use: { javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: `node --import tsx dev/test-server.ts --port ${port}`,
    url: `http://localhost:${port}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
