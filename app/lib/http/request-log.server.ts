import { randomUUID } from "node:crypto";
import { type IncomingMessage, type ServerResponse } from "node:http";

import { type Logger } from "pino";
import { pinoHttp } from "pino-http";

/** Ids a reverse proxy may hand in; anything else could forge lines of the log. */
const WELL_FORMED_ID = /^[\w-]{8,64}$/;

/** The id of a request: the one handed in when it is well-formed, else a new one. */
export function requestId(header: string | string[] | undefined): string {
  return typeof header === "string" && WELL_FORMED_ID.test(header) ? header : randomUUID();
}

/** An address without what gives access to things: signed links carry `key`, mailed links `token`. */
export function loggedUrl(url: string | undefined): string {
  return (url ?? "").replace(/([?&](?:key|token)=)[^&]*/gi, "$1***");
}

interface Options {
  /** Whether a proxy stands in front, whose ids of requests are taken over; clients' own are not. */
  behindProxy: boolean;
}

/**
 * One line for each request, in JSON, with its id; cookies and forms are never logged. Health checks and static
 * files are left out.
 */
export function requestLog(logger: Logger, { behindProxy }: Options) {
  return pinoHttp({
    logger,
    genReqId: (request: IncomingMessage, response: ServerResponse) => {
      const id = requestId(behindProxy ? request.headers["x-request-id"] : undefined);
      response.setHeader("X-Request-Id", id);
      return id;
    },
    autoLogging: { ignore: (request) => /^\/(?:healthz|readyz|assets\/|media\/)/.test(request.url ?? "") },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : "info"),
    serializers: {
      req: (request: { id: string; method: string; url: string; remoteAddress: string }) => ({
        id: request.id,
        method: request.method,
        url: loggedUrl(request.url),
        remoteAddress: request.remoteAddress,
      }),
      res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
    },
  });
}
