import { existsSync } from "node:fs";
import { join } from "node:path";

/** Reads `.env` of the checkout, if there is one; what the environment has already stays. */
export function readDotEnv(root: string): void {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
