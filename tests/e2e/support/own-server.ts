import { type AppServer, startAppServer } from "../../../dev/lib/app-server";
import { instanceDirectory, readInstance } from "../../../dev/lib/instance";
import { root } from "../../../dev/lib/launch.mjs";
import { freePort } from "../../../dev/lib/ports";

const main = () => String(process.env.E2E_PORT);

/** The HTTP process as `npm run build` makes it, or another program of the build. */
export const serverProgram = (name = "server.js") => `${instanceDirectory(main())}/build/${name}`;

/** What it needs from its environment to serve the test server's database on a port. */
export function serverEnvironment(port: number): { NODE_ENV: "production" } & Record<string, string> {
  const { databaseUrl, mediaDirectory } = readInstance(main());
  return {
    NODE_ENV: "production",
    APP_MODE: "demo",
    APP_URL: `http://localhost:${port}`,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    MEDIA_DIRECTORY: mediaDirectory,
    LOG_LEVEL: "silent",
    // Counted on the database, together with all that other tests ask of the test server.
    RATE_LIMIT_SIGN_IN: "100000",
  };
}

/**
 * One more HTTP process on the database of the test server, for tests that change its settings or stop it.
 * The caller stops it.
 */
export async function startOwnServer(
  env: Record<string, string> = {},
  readyPath?: string,
  program?: string,
): Promise<AppServer> {
  const port = await freePort();
  return startAppServer({
    root,
    program: [serverProgram(program)],
    port,
    env: { ...serverEnvironment(port), ...env },
    readyPath,
  });
}
