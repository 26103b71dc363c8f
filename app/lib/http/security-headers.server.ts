import { randomBytes } from "node:crypto";
import { type IncomingMessage, type ServerResponse } from "node:http";

import helmet from "helmet";

/** A response that carries the nonce its scripts need. */
export type ResponseWithNonce = ServerResponse & { locals: { cspNonce?: string } };

const nonceOf = (_request: IncomingMessage, response: ServerResponse) =>
  `'nonce-${(response as ResponseWithNonce).locals.cspNonce}'`;

interface Options {
  /** The public address is https. */
  secure: boolean;
  /** Vite's hot reload needs a socket and inserts style elements. */
  development: boolean;
  /** Where pictures come from, if not only from here. */
  pictures?: string | undefined;
}

/** Gives each response a fresh nonce, then the headers that keep a page to itself. */
export function securityHeaders({ secure, development, pictures }: Options) {
  const headers = helmet({
    // Not helmet's "no-referrer": with it browsers send forms with "Origin: null".
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    frameguard: { action: "deny" },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // "strict-dynamic": scripts run only if a script with the nonce asks for them; "self" is for older browsers.
        scriptSrc: ["'self'", nonceOf, "'strict-dynamic'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", development ? "'unsafe-inline'" : nonceOf],
        imgSrc: ["'self'", "data:", "blob:", ...(pictures ? [new URL(pictures).origin] : [])],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...(development ? ["ws:"] : [])],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    (response as ResponseWithNonce).locals.cspNonce = randomBytes(16).toString("base64");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers(request, response, next);
  };
}

/** Files people uploaded: shown as pictures, never run as pages of ours. */
export const MEDIA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Where the outbox page of a demo has a mail's own HTML. */
export const MAIL_FRAME = /^\/dev\/mail\/[0-9a-f]{24}\/html$/;

/** A mail in a frame of the outbox page: styles of its own, links into new windows, and nothing else. */
export const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
