import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { withDatabase } from "../prisma/connect";
import { startAppServer } from "./lib/app-server";
import { alone, buildWhenStale } from "./lib/build";
import { fillIn, openDatabase, updateSchema } from "./lib/data";
import { instanceDirectory, writeInstance } from "./lib/instance";
import { root } from "./lib/launch.mjs";
import { createLifecycle } from "./lib/lifecycle";
import { freePort } from "./lib/ports";

/**
 * The production build on a short-lived database of its own, filled with the demo catalog: what the browser
 * tests run against. Ends, and leaves nothing behind, on SIGTERM or Ctrl-C.
 *
 *   node --import tsx dev/test-server.ts [--port 4321]
 *
 * What tests need to know of it is in `state.json` of its directory (dev/lib/instance.ts).
 */
const { values } = parseArgs({ options: { port: { type: "string" } } });
const port = values.port ? Number(values.port) : await freePort();
const directory = instanceDirectory(port);
const settings = {
  databaseDirectory: join(directory, "database"),
  mediaDirectory: join(directory, "media"),
  durable: false,
  log: (line: string) => console.log(line),
};

const lifecycle = createLifecycle();

/** DATABASE_URL is someone's data, which tests never touch; TEST_DATABASE_URL names a server made for them. */
function useTestDatabase(): void {
  delete process.env.DATABASE_URL;
  const given = process.env.TEST_DATABASE_URL;
  if (!given) return;
  const url = given.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/test_instance_${port}`);
  process.env.DATABASE_URL = url;
  const drop = () => withDatabase(url, (database) => database.dropDatabase());
  lifecycle.onStop(drop);
}

try {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  lifecycle.onStop(() => rm(directory, { recursive: true, force: true }));

  useTestDatabase();
  const opening = openDatabase(settings);
  lifecycle.onStop(async () => (await opening.catch(() => null))?.stop());
  const preparing = opening.then(async ({ url }) => {
    await updateSchema(url, settings);
    await fillIn(settings);
  });
  const building = buildWhenStale(root, () => console.log("Building …"));

  const [database] = await Promise.all([opening, preparing, building]);
  // A copy, so that a later build doesn't take the pages' scripts away.
  await alone(root, () => cp(join(root, "build"), join(directory, "build"), { recursive: true }));

  const url = `http://localhost:${port}`;
  const server = await startAppServer({
    root,
    program: [join(directory, "build/server.js")],
    port,
    env: {
      NODE_ENV: "production",
      APP_MODE: "demo",
      APP_URL: url,
      DATABASE_URL: database.url,
      MEDIA_DIRECTORY: settings.mediaDirectory,
      LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
      RATE_LIMIT_SIGN_IN: process.env.RATE_LIMIT_SIGN_IN ?? "100000",
      RATE_LIMIT_CHECKOUT: process.env.RATE_LIMIT_CHECKOUT ?? "100000",
      RATE_LIMIT_PURCHASES_PER_EMAIL: process.env.RATE_LIMIT_PURCHASES_PER_EMAIL ?? "100000",
    },
    onSpawn: lifecycle.onStop,
  });
  await writeInstance(port, { url, databaseUrl: database.url, mediaDirectory: settings.mediaDirectory });
  console.log(`Ready at ${url}, database ${database.url}`);
  await server.exited;
} catch (error) {
  console.error(error);
}
await lifecycle.stop(1);
