import { spawn } from "node:child_process";
import { join } from "node:path";

import { startAppServer, type AppServer } from "../dev/lib/app-server";
import { root } from "../dev/lib/launch.mjs";
import { type Lifecycle } from "../dev/lib/lifecycle";
import { freePort } from "../dev/lib/ports";

/** The production build on a database of the bench. */
export async function startApp(
  databaseUrl: string,
  workers: number,
  lifecycle: Lifecycle,
): Promise<AppServer> {
  const port = await freePort();
  return startAppServer({
    root,
    program: [join(root, workers > 1 ? "build/cluster.js" : "build/server.js")],
    port,
    env: {
      ...appEnvironment(databaseUrl),
      APP_URL: `http://localhost:${port}`,
      WEB_CONCURRENCY: String(workers),
      LOG_LEVEL: "info",
    },
    // It logs each request, as it does by default, to nowhere.
    quiet: true,
    onSpawn: lifecycle.onStop,
  });
}

/** Also that of this process, where it uses the app's functions. */
export const appEnvironment = (databaseUrl: string) => ({
  NODE_ENV: "production",
  APP_MODE: "demo",
  DATABASE_URL: databaseUrl,
  LOG_LEVEL: "silent",
  MEDIA_DIRECTORY: join(root, ".data/media"),
  // What follows a purchase is done by another process in production, too.
  WORKER: "off",
  RATE_LIMIT_SIGN_IN: "1000000",
  RATE_LIMIT_CHECKOUT: "1000000",
  RATE_LIMIT_PURCHASES_PER_EMAIL: "1000000",
});

/** Starts bench/floor.tsx and waits until it listens. */
export function startFloor(order: object, lifecycle: Lifecycle): Promise<string> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "bench/floor.tsx"), JSON.stringify(order)],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    },
  );
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  lifecycle.onStop(async () => {
    child.kill();
    await exited;
  });
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(`http://localhost:${(message as { port: number }).port}`));
    child.once("exit", () => reject(new Error("The floor's process ended before it could be measured.")));
  });
}
