import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where this checkout keeps its database; every command that starts or looks for it says so by this path. */
export const DATABASE_DIRECTORY = path.join(
  fileURLToPath(new URL("../..", import.meta.url)),
  ".data",
  "database",
);
