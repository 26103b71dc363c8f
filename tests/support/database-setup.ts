import { randomBytes } from "node:crypto";

import { afterAll, inject } from "vitest";

import { withDatabase } from "../../prisma/connect";
import { pushSchema } from "../../prisma/push";

/**
 * Runs before each integration test file: an empty database with the whole schema, dropped afterwards. The
 * environment is set before the file imports anything that reads it.
 */
const url = withName(inject("databaseUrl"), `test_${randomBytes(6).toString("hex")}`);
process.env["DATABASE_URL"] = url;
await pushSchema(url);

afterAll(async () => {
  const { closeDatabase } = await import("~/db/index.server");
  await closeDatabase();
  await withDatabase(url, (database) => database.dropDatabase());
});

function withName(server: string, name: string): string {
  return server.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`);
}
