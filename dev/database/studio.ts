/** `npm run studio`: a data browser on the database in DATABASE_URL or `.env`, the running one, or one started for it; on loopback, read-only. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readDotEnv } from "../lib/dotenv";
import { root } from "../lib/launch.mjs";
import { complaint } from "./answers";
import { DATABASE_DIRECTORY } from "./directory";
import { DatabaseUnavailable } from "./errors";
import { runUntilSignal } from "./foreground";
import { freePort } from "./free-port";
import { findRunningDatabase, startDatabase } from "./index";
import { identify, terminate } from "./processes";

const server = path.join(
  fileURLToPath(new URL("../../node_modules/mongoku", import.meta.url)),
  "build",
  "index.js",
);

async function openDatabase(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL;
  const reason = given ? await complaint(given) : null;
  if (reason) throw new DatabaseUnavailable(`DATABASE_URL cannot be used: ${reason}.`);
  const running = given || (await findRunningDatabase(DATABASE_DIRECTORY));
  if (running) return { url: running, stop: async () => undefined };
  return startDatabase({ dataDirectory: DATABASE_DIRECTORY, durable: true, port: 27017, log: console.log });
}

readDotEnv(root);
await runUntilSignal(async () => {
  if (!existsSync(server))
    throw new DatabaseUnavailable("The data browser is not installed; run npm install.");
  const database = await openDatabase();
  const port = String(await freePort([5555]));
  // Its own command would listen on all interfaces; its server takes the address from the environment.
  const child = spawn(process.execPath, [server], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      MONGOKU_DEFAULT_HOST: database.url,
      MONGOKU_READ_ONLY_MODE: "true",
      MONGOKU_SERVER_HOST: "127.0.0.1",
      MONGOKU_SERVER_PORT: port,
      MONGOKU_SERVER_ORIGIN: `http://localhost:${port}`,
      MONGOKU_SUPPRESS_STARTUP_LOG: "true",
    },
  });
  console.log(`Data browser: http://localhost:${port} (read-only)\nCtrl-C stops it.`);
  return async () => {
    if (child.pid !== undefined)
      await terminate(identify(child.pid), [
        ["SIGTERM", 2_000],
        ["SIGKILL", 2_000],
      ]);
    await database.stop();
  };
});
