import { type IncomingMessage, type ServerResponse } from "node:http";

import { refusals, refuse } from "./refusal.server";
import { pageOf, requestPath } from "./request-path.server";
import { UPLOAD_PAGES, type UploadPage } from "./upload-pages";

/** Bytes of a form post; text fields stay far below it. */
export const MAX_BODY_BYTES = 1024 * 1024;

/**
 * Refuses bodies over the limit with 413: by the announced length before a byte is read, and by counting where
 * none is announced. Must stand right before the handler that reads the body.
 *
 * @param uploadPages the pages that take pictures, each with a limit of its own
 */
export function limitBody(uploadPages: readonly UploadPage[] = UPLOAD_PAGES) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const limit = limitOf(request, uploadPages);
    if (Number(request.headers["content-length"] ?? 0) > limit) {
      tooLarge(request, response, limit);
      return;
    }
    if (request.headers["transfer-encoding"] !== undefined) countBytes(request, response, limit);
    if (limit > MAX_BODY_BYTES) response.once("finish", () => discardRest(request));
    next();
  };
}

function limitOf(request: IncomingMessage, uploadPages: readonly UploadPage[]): number {
  const multipart = /^multipart\/form-data\b/i.test(request.headers["content-type"] ?? "");
  const page = pageOf(requestPath(request.url) ?? "");
  const taking = multipart ? uploadPages.find(({ path }) => path === page) : undefined;
  return taking?.bytes ?? MAX_BODY_BYTES;
}

function countBytes(request: IncomingMessage, response: ServerResponse, limit: number): void {
  let bytes = 0;
  // Paused first: a listener alone would start the flow before the handler listens.
  request.pause();
  request.on("data", function count(chunk: Buffer) {
    bytes += chunk.length;
    if (bytes <= limit) return;
    request.off("data", count);
    tooLarge(request, response, limit);
    // The handler must see a failed body, never a shorter one.
    request.emit("error", new BodyTooLarge(limit));
  });
}

/** A page may answer without reading its pictures; browsers hear the answer only when they have sent everything. */
function discardRest(request: IncomingMessage): void {
  if (request.complete) return;
  // Whoever listened would keep what nobody reads.
  request.removeAllListeners("data");
  request.resume();
}

/** What a handler sees when it reads a body that was cut off; the answer has been given by then. */
export class BodyTooLarge extends Error {
  override name = "BodyTooLarge";
  /** Says that the client, not the server, is at fault. */
  readonly status = 413;

  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes.`);
  }
}

function tooLarge(request: IncomingMessage, response: ServerResponse, limit: number): void {
  // The rest of the body is not read, so the connection can't be used again.
  response.setHeader("Connection", "close");
  refuse(request, response, limit === MAX_BODY_BYTES ? refusals.tooLarge : refusals.picturesTooLarge);
}
