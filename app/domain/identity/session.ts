import { type SessionKind } from "~/db/index.server";

export { type SessionKind };

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** How long somebody stays signed in who has asked for it, in seconds. */
export const KEPT_SESSION_SECONDS = 30 * DAY;

/** How long a session lasts whose browser forgets it when it is closed, in seconds. */
export const SESSION_SECONDS = DAY;

/** Administrators sign in once a working day, and are never kept signed in; in seconds. */
export const ADMIN_SESSION_SECONDS = 12 * HOUR;

/** Where a session was opened; shown to its owner and kept for nothing else. */
export interface SessionOrigin {
  ip: string | null;
  userAgent: string | null;
}
