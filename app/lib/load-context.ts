import type { Logger } from "pino";

/** What the HTTP process hands to every loader, action and render. */
export interface LoadContext {
  /** Allows inline scripts under the Content-Security-Policy of this response. */
  cspNonce: string;
  /** Stands in every log line of this request and in `x-request-id`. */
  requestId: string;
  /** Logger of this request. */
  log: Logger;
  /** Address of the client, as far as TRUST_PROXY says it can be believed. */
  clientAddress: string;
  /** Has the answer, whatever it is, tell the client to wait: `Retry-After`, in seconds. */
  askToWait: (seconds: number) => void;
}

declare module "@remix-run/server-runtime" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging needs an interface
  interface AppLoadContext extends LoadContext {}
}
