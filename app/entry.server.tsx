import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";

import { ReferenceProvider } from "~/components/document/request-reference";
import { joinWrites } from "~/lib/http/join-writes.server";
import type { LoadContext } from "~/lib/load-context";
import { NonceContext } from "~/lib/nonce";

// The HTTP process takes these from the build, so that it and the pages share one copy of every module.
export { closeDatabase, pingDatabase } from "~/db/index.server";
export { isDemoDatabase } from "~/domain/admin/demo-mark.server";
export { takeAttempt } from "~/domain/limits/take-attempt.server";
export { startWorker } from "~/jobs/worker.server";
export { env } from "~/lib/env.server";

/** How long, in milliseconds, a page may wait for deferred data. */
export const streamTimeout = 5_000;

/** Renders a document: streamed to browsers, whole to crawlers. */
export default function handleDocumentRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, requestId, log }: LoadContext,
): Promise<Response> {
  const readyEvent = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={cspNonce}>
        <ReferenceProvider value={() => (status >= 500 ? requestId : undefined)}>
          <RemixServer context={remixContext} url={request.url} nonce={cspNonce} abortDelay={streamTimeout} />
        </ReferenceProvider>
      </NonceContext.Provider>,
      {
        nonce: cspNonce,
        [readyEvent]() {
          shellSent = true;
          const body = joinWrites();
          body.on("close", () => clearTimeout(deadline));
          headers.set("Content-Type", "text/html; charset=utf-8");
          keepPrivate(request, headers);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          // An error before the shell rejects and is logged by handleError.
          if (shellSent) log.error({ err: error }, "rendering failed after the page had begun");
        },
      },
    );
    // A second later than the data, so that a rejection can still be rendered.
    const deadline = setTimeout(abort, streamTimeout + 1_000);
  });
}

/** Answers to client-side navigation and to forms sent by it. */
export function handleDataRequest(response: Response, { request }: LoaderFunctionArgs): Response {
  keepPrivate(request, response.headers);
  return response;
}

/** Logs what loaders, actions and rendering threw. The log line carries the id that the error page shows. */
export function handleError(
  error: unknown,
  { context, request }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  const { pathname } = new URL(request.url);
  const status = error instanceof Object && "status" in error ? Number(error.status) : 500;
  const details = { err: error, requestId: context.requestId, method: request.method, path: pathname };
  if (status < 500) context.log.info(details, "request refused");
  else context.log.error(details, "request failed");
}

const PERSONAL =
  /^\/(cart|checkout|purchases|orders|account|seller|admin|sign-up|activate|forgot-password|reset-password|confirm-email)\b/;

/**
 * Every page shows a cart's count or a name: caches in between must not keep it unless a route says otherwise.
 * Personal pages are kept nowhere, so that "Back" after signing out shows nobody's address.
 */
function keepPrivate(request: Request, headers: Headers): void {
  if (headers.has("Cache-Control")) return;
  const personal = PERSONAL.test(new URL(request.url).pathname);
  headers.set("Cache-Control", personal ? "private, no-store" : "private, no-cache");
}
