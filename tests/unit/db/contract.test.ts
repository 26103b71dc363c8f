import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

import { afterAll, describe, expect, it } from "vitest";

import { emitContract, GENERATED } from "../../../prisma/emit";
import { migrations } from "../../../prisma/migrations";

const run = promisify(execFile);
const temporary: string[] = [];

afterAll(() => Promise.all(temporary.map((directory) => rm(directory, { recursive: true, force: true }))));

describe("the schema", () => {
  it("is what the committed contract was made from; otherwise run `npm run db:emit`", async () => {
    // Inside the project, because the emitted imports depend on the nearest package.json.
    await mkdir(".data", { recursive: true });
    const directory = await mkdtemp(resolve(".data", "contract-"));
    temporary.push(directory);
    await emitContract(directory);
    for (const file of ["contract.json", "contract.d.ts"]) {
      const [committed, fresh] = await Promise.all(
        [GENERATED, directory].map((at) => readFile(join(at, file), "utf8")),
      );
      expect(fresh === committed, `prisma/generated/${file} is fresh`).toBe(true);
    }
  });

  it("is valid for Prisma 6, whose tools read it", async () => {
    const require = createRequire(import.meta.url);
    // Validation needs no engine, but the command wants to see one; any executable keeps it from downloading.
    const engine = process.execPath;
    const { stdout } = await run(
      process.execPath,
      [require.resolve("prisma/build/index.js"), "validate", "--schema", "prisma/schema.prisma"],
      {
        env: {
          ...process.env,
          DATABASE_URL: "mongodb://127.0.0.1:1/validate",
          PRISMA_QUERY_ENGINE_LIBRARY: engine,
          PRISMA_SCHEMA_ENGINE_BINARY: engine,
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
          CHECKPOINT_DISABLE: "1",
        },
      },
    );
    expect(stdout).toContain("is valid");
  });
});

describe("migrations", () => {
  it("are numbered from 0001 on without gaps", () => {
    expect(migrations.map(({ name }) => name.slice(0, 5))).toEqual(
      migrations.map((_, index) => `${String(index + 1).padStart(4, "0")}_`),
    );
  });
});
