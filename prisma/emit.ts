import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { defineConfig, prisma6Schema } from "@prisma/orm-mongo/config";
import { executeContractEmit } from "@prisma/orm-toolchain/cli/control-api";

const here = dirname(fileURLToPath(import.meta.url));

/** Where the contract that the application reads is kept. */
export const GENERATED = resolve(here, "generated");

/**
 * Turns `prisma/schema.prisma` into the contract (`contract.json` and its types) the application uses.
 * The same schema always gives the same files. No database is contacted.
 *
 * @param directory where the two files are written; `prisma/generated` unless told
 */
export async function emitContract(directory: string = GENERATED): Promise<void> {
  const root = dirname(here);
  const config = defineConfig({
    contract: prisma6Schema("./prisma/schema.prisma"),
    output: directory,
    // The configuration demands a connection; emitting never opens it.
    db: { connection: "mongodb://127.0.0.1:1/unused" },
  });
  await executeContractEmit({ config, cwd: root, outputPath: directory });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await emitContract();
  console.log("prisma/generated is up to date with prisma/schema.prisma.");
}
