import { type RequestHandler } from "express";

import { isFromOwnPage } from "./origin-check.server";
import { createRateLimit, type LimitedAction, limitedAction } from "./rate-limit.server";
import { refusals, refuse } from "./refusal.server";
import { requestPath } from "./request-path.server";

/**
 * Turns away what no page should have to think about: addresses that make no sense, methods other than GET, HEAD
 * and POST, and forms from other sites.
 */
export function checkRequest(appUrl: string): RequestHandler {
  const ownOrigin = new URL(appUrl).origin;
  return (request, response, next) => {
    const host = request.get("host");
    const path = requestPath(request.originalUrl);
    if (path === null || !URL.canParse(`http://${host}`)) {
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

/** Lets each client sign in and place purchases only so often a minute. */
export function limitAttempts(perMinute: Record<LimitedAction, number>): RequestHandler {
  const take = createRateLimit(perMinute);
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
