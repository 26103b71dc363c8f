import { type IncomingMessage, type ServerResponse } from "node:http";

import { refusals, refuse } from "./refusal.server";

/** Bytes of a form post; text fields stay far below it. */
export const MAX_BODY_BYTES = 1024 * 1024;

/**
 * Refuses bodies over the limit with 413: by the announced length before a byte is read, and by counting where
 * none is announced. Must stand right before the handler that reads the body.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (Number(request.headers["content-length"] ?? 0) > MAX_BODY_BYTES) {
    tooLarge(request, response);
    return;
  }
  if (request.headers["transfer-encoding"] !== undefined) countBytes(request, response);
  next();
}

function countBytes(request: IncomingMessage, response: ServerResponse): void {
  let bytes = 0;
  // Paused first: a listener alone would start the flow before the handler listens.
  request.pause();
  request.on("data", function count(chunk: Buffer) {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) return;
    request.off("data", count);
    tooLarge(request, response);
    // The handler must see a failed body, never a shorter one.
    request.emit("error", new BodyTooLarge());
  });
}

/** What a handler sees when it reads a body that was cut off; the answer has been given by then. */
export class BodyTooLarge extends Error {
  override name = "BodyTooLarge";
  /** Says that the client, not the server, is at fault. */
  readonly status = 413;
  override message = `The body is larger than ${MAX_BODY_BYTES} bytes.`;
}

function tooLarge(request: IncomingMessage, response: ServerResponse): void {
  // The rest of the body is not read, so the connection can't be used again.
  response.setHeader("Connection", "close");
  refuse(request, response, refusals.tooLarge);
}
