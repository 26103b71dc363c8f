import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

const common = {
  pool: "forks",
  environment: "node",
  // A laptop under load is slow, not wrong: nothing here measures time.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
} as const;

const environment = {
  NODE_ENV: "test",
  APP_MODE: "demo",
  LOG_LEVEL: "silent",
  // Most tests buy with one address; the one of this limit sets its own.
  RATE_LIMIT_PURCHASES_PER_EMAIL: "1000000",
} as const;

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          // Nobody listens there: a unit test that asks the database fails.
          env: { ...environment, DATABASE_URL: "mongodb://127.0.0.1:1/unit?serverSelectionTimeoutMS=500" },
        },
      },
      {
        extends: true,
        test: {
          ...common,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          env: environment,
          globalSetup: ["tests/support/database-global.ts"],
          setupFiles: ["tests/support/database-setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...common,
          // Too slow for every change: `npm run test:long`.
          name: "long",
          include: ["tests/long/**/*.test.ts"],
          testTimeout: 600_000,
          env: environment,
          globalSetup: ["tests/support/database-global.ts"],
          setupFiles: ["tests/support/database-setup.ts"],
        },
      },
    ],
  },
});
