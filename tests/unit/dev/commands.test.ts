import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { tryLock } from "../../../dev/database/lock";
import { capture } from "../../../dev/lib/capture";
import { root } from "../../../dev/lib/launch.mjs";

/** The commands of package.json in a copy of this checkout, which has no database and an `.env` of its own. */
const copy = mkdtempSync(join(tmpdir(), "bazaar-commands-"));
const NO_DATABASE =
  "There is no database: set DATABASE_URL, or run `npm start` or `npm run db` beside this command.\n";

beforeAll(() => {
  for (const name of ["app", "dev", "prisma", "package.json", "tsconfig.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterEach(() => rmSync(join(copy, ".env"), { force: true }));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (program: string, env: Record<string, string> = {}, ...args: string[]) =>
  capture(process.execPath, ["--import", "tsx", program, ...args], {
    cwd: copy,
    env: { NODE_ENV: "test", PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    // One that runs on nevertheless doesn't stay.
    timeout: 40_000,
  });
const writeDotEnv = (...lines: string[]) => writeFileSync(join(copy, ".env"), `${lines.join("\n")}\n`);

describe.each([
  ["verify:books", "dev/verify-books.ts", 2],
  ["db:push", "dev/push-schema.ts", 2],
  ["db:seed", "prisma/seed/cli.ts", 1],
])("npm run %s", (_name, program, failure) => {
  it("says in one sentence that there is no database, an empty variable included", async () => {
    expect(await run(program, { DATABASE_URL: "" })).toEqual({ code: failure, output: NO_DATABASE });
  });

  it("reads `.env`", async () => {
    writeDotEnv("DATABASE_URL=mongodb://127.0.0.1:99999/named_in_dotenv");
    expect(await run(program)).toEqual({
      code: failure,
      output: "Unable to parse 127.0.0.1:99999 with URL\n",
    });
  });
});

describe.each([
  ["db", "dev/database/cli.ts"],
  ["studio", "dev/database/studio.ts"],
])("npm run %s", (_name, program) => {
  it("reads `.env`", async () => {
    writeDotEnv("DATABASE_URL=mongodb://127.0.0.1:99999/named_in_dotenv");
    const { code, output } = await run(program);
    expect(code).toBe(1);
    expect(output).toMatch(/^DATABASE_URL cannot be used: [^\n]+\n$/);
  });
});

describe("in production", () => {
  it.each([
    [
      "npm start",
      "dev/start.ts",
      "This command starts the demo, and APP_MODE is production; docs/operations.md",
    ],
    ["npm run db:seed", "prisma/seed/cli.ts", "The demo catalog has public passwords"],
  ])("%s refuses, though only `.env` says so", async (_name, program, sentence) => {
    writeDotEnv(
      "APP_MODE=production",
      "SESSION_SECRET=0123456789abcdef0123456789abcdef",
      `ENCRYPTION_KEY=${"0123456789abcdef".repeat(4)}`,
      "DATABASE_URL=mongodb://127.0.0.1:1/bazaar",
      "SMTP_URL=smtp://mail.example",
      "MAIL_FROM=no-reply@bazaar.example",
    );
    const { code, output } = await run(program);
    expect(code).toBe(1);
    expect(output.trim()).toMatch(/^[^\n]+$/);
    expect(output).toContain(sentence);
  });
});

it("the tests' server cleans up when its database fails while the build still runs", async () => {
  // The build waits for this, so the database is sure to fail first.
  const building = await tryLock(`build:${copy}/`);
  const { code, output } = await run(
    "dev/test-server.ts",
    { TEST_DATABASE_URL: "mongodb://127.0.0.1:99999" },
    "--port",
    "65000",
  );
  await building?.release();
  expect(code).toBe(1);
  expect(output).toContain("DATABASE_URL cannot be used");
  expect(existsSync(join(copy, ".data/instances/65000"))).toBe(false);
});
