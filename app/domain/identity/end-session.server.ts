import { db, type SessionKind } from "~/db/index.server";
import { hashToken } from "~/lib/signing.server";

/** Ends the session of a token on the server, wherever the token is kept. Harmless if there is none. */
export async function endSession(kind: SessionKind, token: string): Promise<void> {
  await db.session.deleteOne({ where: { tokenHash: hashToken(token), kind } });
}
