import { type SessionKind } from "~/db/index.server";

export { type SessionKind };

/** How long somebody stays signed in. */
export const SESSION_DAYS = 14;

/** Where a session was opened; shown to its owner and kept for nothing else. */
export interface SessionOrigin {
  ip: string | null;
  userAgent: string | null;
}
