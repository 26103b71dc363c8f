import { type RequestHandler } from "express";

import { isFromOwnPage } from "./origin-check.server";
import { type LimitedAction, limitedAction } from "./rate-limit.server";
import { refusals, refuse } from "./refusal.server";
import { requestPath } from "./request-path.server";

/** A name or an address, with or without a port; anything else could carry a path of its own. */
const WELL_FORMED_HOST = /^(?:[\w.-]+|\[[0-9a-f:]+\])(?::\d+)?$/i;

/**
 * Turns away what no page should have to think about: addresses that make no sense, methods other than GET, HEAD
 * and POST, and forms from other sites.
 *
 * Remix puts the address of a request together from its scheme, host and path, so each of them is checked here:
 * the path that the rules of this process look at must be the one that Remix serves.
 */
export function checkRequest(appUrl: string): RequestHandler {
  const ownOrigin = new URL(appUrl).origin;
  return (request, response, next) => {
    // A proxy passes on the host as such; this header would replace it unchecked.
    delete request.headers["x-forwarded-host"];
    const host = request.get("host") ?? "";
    const path = requestPath(request.originalUrl);
    if (path === null || !isAddress(request.protocol, host)) {
      return refuse(request, response, refusals.malformed);
    }
    if (request.method === "GET" || request.method === "HEAD") return next();
    if (request.method !== "POST") {
      response.setHeader("Allow", "GET, HEAD, POST");
      return refuse(request, response, refusals.method);
    }
    // Webhooks come from elsewhere by their nature and prove themselves by a signature.
    const excepted = path.startsWith("/webhooks/");
    if (excepted || isFromOwnPage(request.headers, [ownOrigin, `${request.protocol}://${host}`]))
      return next();
    const { origin, "sec-fetch-site": site } = request.headers;
    request.log.warn({ origin, site }, "a form from another site was refused");
    refuse(request, response, refusals.foreign);
  };
}

function isAddress(scheme: string, host: string): boolean {
  // Behind a proxy the scheme is a header's value.
  const wellFormed = (scheme === "http" || scheme === "https") && WELL_FORMED_HOST.test(host);
  return wellFormed && URL.canParse(`${scheme}://${host}`);
}

/**
 * Lets each client do what is limited only so often a minute.
 * @param take counts an attempt and says how many seconds to wait, or null to go ahead
 */
export function limitAttempts(
  take: (action: LimitedAction, address: string) => Promise<number | null>,
): RequestHandler {
  return (request, response, next) => {
    const action = request.method === "POST" ? limitedAction(requestPath(request.originalUrl) ?? "") : null;
    if (!action) return next();
    take(action, request.ip ?? "").then((wait) => {
      if (wait === null) return next();
      response.setHeader("Retry-After", String(wait));
      refuse(request, response, refusals.tooMany);
    }, next);
  };
}
