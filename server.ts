import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { createRequestHandler } from "@remix-run/express";
import { type ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler } from "express";
import staticFiles from "express-static-gzip";
import { pino } from "pino";

import { parseCloudinaryUrl } from "./app/lib/cloudinary-url";
import { limitBody } from "./app/lib/http/body-limit.server";
import { drain } from "./app/lib/http/drain.server";
import { mediaHeaders } from "./app/lib/http/media-headers.server";
import { checkRequest, limitAttempts } from "./app/lib/http/middleware.server";
import { missingFile } from "./app/lib/http/missing-file.server";
import { refusals, refuse } from "./app/lib/http/refusal.server";
import { requestLog } from "./app/lib/http/request-log.server";
import { MAIL_FRAME, MAIL_POLICY, securityHeaders } from "./app/lib/http/security-headers.server";
import type * as Entry from "./app/entry.server";

/** What this process needs of the app comes from its build, so that there is one copy of every app module. */
type AppBuild = ServerBuild & { entry: { module: typeof Entry } };

const GRACE_MILLISECONDS = 10_000;

// Imported late, so that a wrong variable ends in its sentence alone.
const { env } = await import("./app/lib/env.server").catch((error: Error) => refuseToStart(error.message));
const log = pino({ level: env.LOG_LEVEL });
const development = env.NODE_ENV === "development";

const app = express();
const server = createServer(app);
// Longer than proxies keep idle connections, so that none is closed as a request comes in on it.
server.keepAliveTimeout = 75_000;
let stopping = false;

const vite = development
  ? await import("vite").then(({ createServer: createVite }) =>
      createVite({
        appType: "custom",
        server: { middlewareMode: true, hmr: { server }, watch: { ignored: ["**/.data/**", "**/build/**"] } },
      }),
    )
  : null;
const buildDirectory = fileURLToPath(new URL(".", import.meta.url));
const loadBuild = async () =>
  (await (vite
    ? vite.ssrLoadModule("virtual:remix/server-build")
    : import(pathToFileURL(join(buildDirectory, "server/index.js")).href))) as AppBuild;
const build = await loadBuild();
if (env.APP_MODE === "production") await refuseDemoDatabase();

app.disable("x-powered-by");
app.set("trust proxy", env.TRUST_PROXY);
app.use(requestLog(log, { behindProxy: env.TRUST_PROXY > 0 }));
const pictures = parseCloudinaryUrl(env.CLOUDINARY_URL ?? "")?.deliveryUrl;
app.use(securityHeaders({ secure: env.APP_URL.startsWith("https:"), development, pictures }));

// Set here, since Remix would add its own headers to these instead of replacing them.
app.use(MAIL_FRAME, (_request, response, next) => {
  response.setHeader("Content-Security-Policy", MAIL_POLICY);
  response.setHeader("X-Frame-Options", "SAMEORIGIN");
  next();
});

app.get(
  "/healthz",
  (_request, response) => void response.set("Cache-Control", "no-store").json({ status: "up" }),
);
app.get("/readyz", async (_request, response) => {
  const status = stopping ? "stopping" : (await databaseAnswers()) ? "ready" : "no database";
  response
    .set("Cache-Control", "no-store")
    .status(status === "ready" ? 200 : 503)
    .json({ status });
});

/** Within two seconds: whoever asks wants to know now. */
async function databaseAnswers(): Promise<boolean> {
  const patience = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false));
  return Promise.race([
    build.entry.module.pingDatabase().then(
      () => true,
      () => false,
    ),
    patience,
  ]);
}

app.use(checkRequest(env.APP_URL));
app.use(compression());
if (vite) {
  app.use(vite.middlewares);
} else {
  const client = join(buildDirectory, "client");
  // Compressed by the build, smaller than a server would take the time for.
  app.use(
    "/assets",
    staticFiles(join(client, "assets"), {
      index: false,
      enableBrotli: true,
      orderPreference: ["br", "gz"],
      serveStatic: { immutable: true, maxAge: "1y", redirect: false },
    }),
  );
  app.use(express.static(client, { maxAge: "1h", index: false, redirect: false }));
}
// Browsers that lose sight of the page's own icon ask here.
app.get("/favicon.ico", (_request, response) => response.redirect(301, "/favicon.svg"));
app.use(
  "/media",
  express.static(env.MEDIA_DIRECTORY, {
    // A picture of the demo keeps its name when it is drawn anew, so browsers ask again after a day.
    maxAge: "1d",
    index: false,
    redirect: false,
    setHeaders: mediaHeaders(env.MEDIA_DIRECTORY),
  }),
);
app.use(["/assets", "/media"], missingFile);
app.use(limitAttempts(build.entry.module.takeAttempt));

// No body parser: Remix reads the body itself.
app.use(limitBody());
app.use((request, _response, next) => {
  // checkRequest has compared it already; Remix's own comparison knows neither APP_URL nor "null" and answers 500.
  delete request.headers.origin;
  next();
});
app.all(
  "*",
  createRequestHandler({
    build: vite ? loadBuild : build,
    mode: env.NODE_ENV,
    getLoadContext: (request, response) => ({
      cspNonce: String(response.locals.cspNonce),
      requestId: String(request.id),
      log: request.log,
      clientAddress: request.ip ?? "",
      askToWait: (seconds) => void response.setHeader("Retry-After", String(seconds)),
    }),
  }),
);

const handleError: ErrorRequestHandler = (error: Error & { status?: number }, request, response, _next) => {
  // The answer has begun: a refusal while the body was read, or a page that broke off, which Remix has ended.
  if (response.headersSent) return;
  const ours = error.status === undefined || error.status >= 500;
  request.log[ours ? "error" : "info"]({ err: error }, "request failed");
  refuse(request, response, ours ? refusals.failed : refusals.malformed);
};
app.use(handleError);

server.once("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") refuseToStart(error.message);
  refuseToStart(`Port ${env.PORT} is in use by another program. Choose another one with the variable PORT.`);
});
let worker: ReturnType<typeof build.entry.module.startWorker> | null = null;
server.listen(env.PORT, env.HOST, () => {
  log.info({ address: server.address(), mode: env.APP_MODE }, "listening");
  if (env.WORKER === "inline") worker = build.entry.module.startWorker(log);
});

async function stop(reason: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ reason }, "stopping");
  const [complete, finished] = await Promise.all([
    drain(server, GRACE_MILLISECONDS),
    worker?.stop(GRACE_MILLISECONDS) ?? true,
  ]);
  if (!complete) log.warn("some requests took too long and were cut off");
  if (!finished) log.warn("a job took too long; what it had begun is taken over by another process");
  await vite?.close();
  await build.entry.module.closeDatabase();
  process.exit(0);
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
// A launcher that holds a channel to this process takes it along when it dies.
if (process.connected) process.once("disconnect", () => void stop("the launcher has gone"));

/** The demo's passwords are public, so what they open must never take real orders. */
async function refuseDemoDatabase(): Promise<void> {
  const demo = await build.entry.module
    .isDemoDatabase()
    .catch((error: Error) => refuseToStart(`The database can't be asked: ${error.message}`));
  if (demo) {
    refuseToStart(
      "This database holds the demo catalog, whose passwords are public: APP_MODE=production needs one of its own.",
    );
  }
}

function refuseToStart(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
