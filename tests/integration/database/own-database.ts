import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { launchEmbedded } from "../../../dev/database/documentdb/launch";
import { startDatabase, type DatabaseOptions, type Surroundings } from "../../../dev/database/index";

/** Neither the environment's DATABASE_URL nor a mongod: the embedded engine. */
export const embeddedOnly: Surroundings = { launchMongod: async () => null, launchEmbedded };

/** A data directory of a test's own, and what starts databases on it. */
export function ownDatabase() {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), "bazaar-control-"));
  return {
    dataDirectory,
    start: (options: Partial<DatabaseOptions> = {}) =>
      startDatabase({ dataDirectory, durable: false, ...options }, embeddedOnly),
    remove: () => rmSync(dataDirectory, { recursive: true, force: true }),
  };
}
