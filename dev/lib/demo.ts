import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

import { DATABASE_DIRECTORY } from "../database/directory";
import { tryLock } from "../database/lock";
import { type AppServer, startAppServer } from "./app-server";
import { buildWhenStale } from "./build";
import { fillIn, openDatabase, renewEvents, updateSchema } from "./data";
import { readDotEnv } from "./dotenv";
import { root } from "./launch.mjs";
import { type Lifecycle } from "./lifecycle";
import { isPortFree } from "./ports";
import { repeat } from "./repeat";
import { summary } from "./summary";

/** The demo can't start; the message is a sentence for people. */
export class CannotStart extends Error {
  override name = "CannotStart";
}

/** How often a demo that runs for days looks whether events are over, in milliseconds. */
const RENEWAL = 60 * 60_000;

interface DemoOptions {
  /** Serves the sources through Vite instead of a build. */
  hotReload: boolean;
  lifecycle: Lifecycle;
}

/**
 * Starts everything Bazaar needs on this machine: database, demo data, build, server.
 * @throws CannotStart, DatabaseUnavailable, BuildFailed or ServerEnded, each with a message for people
 */
export async function startDemo({ hotReload, lifecycle }: DemoOptions): Promise<AppServer> {
  readDotEnv(root);
  const { port, host } = await readSettings();
  const settings = {
    databaseDirectory: DATABASE_DIRECTORY,
    mediaDirectory: resolve(root, process.env.MEDIA_DIRECTORY || ".data/media"),
    durable: true,
    log: (line: string) => console.log(line),
  };
  mkdirSync(join(root, ".data"), { recursive: true });

  const opening = openDatabase(settings);
  lifecycle.onStop(async () => (await opening.catch(() => null))?.stop());
  const building = hotReload
    ? Promise.resolve()
    : buildWhenStale(root, () => console.log("Building (some ten seconds, only after changes) …"));
  const updating = opening.then(({ url }) => updateSchema(url, settings));
  const [database] = await Promise.all([opening, building, updating]);

  const reachable = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
  const url = `http://${reachable}:${port}`;
  // Beside the next step, which takes as long: nobody knows the address before both are done.
  const filling = fillIn(settings);
  const starting = startAppServer({
    root,
    program: hotReload ? ["--import", "tsx", "server.ts"] : ["build/server.js"],
    port,
    host: reachable,
    env: {
      NODE_ENV: hotReload ? "development" : "production",
      APP_MODE: "demo",
      APP_URL: process.env.APP_URL || url,
      HOST: host,
      DATABASE_URL: database.url,
      MEDIA_DIRECTORY: settings.mediaDirectory,
      // Only what someone should see among the lines below.
      LOG_LEVEL: process.env.LOG_LEVEL || "warn",
    },
    onSpawn: (stop) => lifecycle.onStop(stop),
  });
  const [server] = await Promise.all([starting, filling]);
  repeat(() => renewEvents(settings), { every: RENEWAL, lifecycle });
  console.log(await summary({ url, database, mediaDirectory: settings.mediaDirectory, hotReload }));
  return server;
}

/** What the environment and `.env` say, checked before anything is started. */
async function readSettings(): Promise<{ port: number; host: string }> {
  if (process.env.APP_MODE === "production") {
    throw new CannotStart(
      "This command starts the demo, and APP_MODE is production; docs/operations.md says how to run that.",
    );
  }
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || "localhost";
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CannotStart(`PORT is ${process.env.PORT}; it must be a number from 1 to 65535.`);
  }
  if (!(await tryLock(`start:${root}`))) {
    throw new CannotStart("Bazaar already runs from this folder. Stop it where it was started, with Ctrl-C.");
  }
  if (!(await isPortFree(port, host))) {
    throw new CannotStart(
      `Port ${port} is in use by another program. Choose another one, for example: PORT=${port + 1} npm start`,
    );
  }
  return { port, host };
}
