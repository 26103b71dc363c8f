import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import { Readable } from "node:stream";
import { type ReadableStream } from "node:stream/web";

import { encode } from "turbo-stream";

import { isDataRequest } from "./request-path.server";
import { type ResponseWithNonce } from "./security-headers.server";

/** Why the server itself, before any page is asked, doesn't carry out a request. */
export interface Refusal {
  status: number;
  /** One line for people. */
  title: string;
  /** What to do now. */
  advice: string;
}

/**
 * Answers with a plain page that needs neither JavaScript nor the app. A data request gets the same words in
 * the form that the browser's router decodes, so that the page it came from shows them in its error boundary.
 */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = refusal.status;
  response.setHeader("Cache-Control", "no-store");
  if (request.method === "POST" && isDataRequest(request.url)) {
    response.setHeader("Content-Type", "text/x-script; charset=utf-8");
    response.setHeader("X-Remix-Response", "yes");
    // Sent now: nobody else may begin an answer while the words are being encoded.
    response.flushHeaders();
    Readable.fromWeb(encodeRefusal(refusal)).pipe(response);
    return;
  }
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  const nonce = (response as Partial<ResponseWithNonce>).locals?.cspNonce ?? "";
  response.end(page(refusal, { nonce, reference: refusal.status >= 500 ? referenceOf(request) : null }));
}

/** The encoding of Remix's single fetch: `{ error }` where the error is the router's ErrorResponse. */
function encodeRefusal(refusal: Refusal): ReadableStream {
  const stream = encode(
    { error: refusal },
    {
      plugins: [
        (value) =>
          value === refusal && [
            "ErrorResponse",
            `${refusal.title} ${refusal.advice}`,
            refusal.status,
            STATUS_CODES[refusal.status] ?? "",
          ],
      ],
    },
  );
  return stream as ReadableStream;
}

/** The id under which the log knows the request, for people to quote. */
function referenceOf({ id }: IncomingMessage & { id?: unknown }): string | null {
  return typeof id === "string" ? id : null;
}

/** The texts are this project's own and the reference is letters, digits and dashes, so nothing is escaped here. */
function page(
  { status, title, advice }: Refusal,
  { nonce, reference }: { nonce: string; reference: string | null },
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Bazaar</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style nonce="${nonce}">
:root { color-scheme: light dark }
body { max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem; font: 1.1rem/1.6 system-ui, sans-serif }
h1 { font-size: 1.6rem; line-height: 1.25 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${advice}</p>
${reference === null ? "" : `<p>If you write to us about it, quote <code>${reference}</code></p>\n`}<p><a href="/">Go to the home page</a></p>
<p><small>${status} ${STATUS_CODES[status] ?? ""}</small></p>
</main>
</body>
</html>
`;
}

export const refusals = {
  malformed: {
    status: 400,
    title: "This address can’t be understood.",
    advice: "Check it for mistyped characters.",
  },
  foreign: {
    status: 403,
    title: "This form was sent from another site.",
    advice: "For your safety nothing was done. Open the page here and send the form again.",
  },
  method: {
    status: 405,
    title: "This can’t be done here.",
    advice: "The server answers to GET, HEAD and POST only.",
  },
  tooLarge: {
    status: 413,
    title: "That is more than this form takes.",
    advice: "Nothing was saved. Go back, shorten what you entered, and send it again.",
  },
  picturesTooLarge: {
    status: 413,
    title: "These pictures are too large.",
    advice: "Nothing was saved. Each may have 8 MB: go back, choose smaller ones, and send the form again.",
  },
  tooMany: {
    status: 429,
    title: "Too many attempts.",
    advice: "Wait a minute, then try again. Nothing was done this time.",
  },
  failed: {
    status: 500,
    title: "Something went wrong on our side.",
    advice: "It has been noted. Please try again in a moment.",
  },
} as const satisfies Record<string, Refusal>;
