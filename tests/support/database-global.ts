import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type TestProject } from "vitest/node";

import { startDatabase } from "../../dev/database/index";

declare module "vitest" {
  interface ProvidedContext {
    /** The server the integration tests run on; each test file has a database of its own on it. */
    databaseUrl: string;
  }
}

/**
 * Gives the integration tests a short-lived server, or the one in TEST_DATABASE_URL. The database of development in
 * DATABASE_URL is never touched.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given) {
    project.provide("databaseUrl", given);
    return;
  }
  delete process.env["DATABASE_URL"];
  const dataDirectory = await mkdtemp(join(tmpdir(), "bazaar-test-"));
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const server = await startDatabase({ durable: false, dataDirectory, log }).catch((error: unknown) => {
    console.error(lines.join("\n"));
    throw error;
  });
  project.provide("databaseUrl", server.url);
  return async () => {
    await server.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
}
