import { db, type SessionKind } from "~/db/index.server";
import { hashToken, newToken } from "~/lib/signing.server";

import { endSession } from "./end-session.server";
import { SESSION_DAYS, type SessionOrigin } from "./session";

const DAY = 24 * 60 * 60 * 1000;

export interface CreateSessionInput extends SessionOrigin {
  kind: SessionKind;
  /** The user, or the shop of a SELLER session. */
  subjectId: string;
  /** The token that the browser had before; it is ended, so that nobody can plant one before a sign-in. */
  replaces: string | null;
}

/**
 * Opens a session for somebody whose password was just checked. The database keeps the token's hash alone.
 * @returns the token, to be given to the browser and to nobody else
 */
export async function createSession(
  input: CreateSessionInput,
  now: () => Date = () => new Date(),
): Promise<string> {
  if (input.replaces) await endSession(input.kind, input.replaces);
  const token = newToken();
  await db.session.create({
    tokenHash: hashToken(token),
    kind: input.kind,
    subjectId: input.subjectId,
    ip: input.ip,
    userAgent: input.userAgent?.slice(0, 300) ?? null,
    expiresAt: new Date(now().getTime() + SESSION_DAYS * DAY),
  });
  return token;
}
