import { db, not, oneOf, transaction, type SessionKind, type Transaction } from "~/db/index.server";
import { recordAudit, type Actor } from "~/domain/audit/record-audit.server";
import { hashToken } from "~/lib/signing.server";

/** Ends the session of a token on the server, wherever the token is kept. Harmless if there is none. */
export async function endSession(kind: SessionKind, token: string): Promise<void> {
  await db.session.deleteOne({ where: { tokenHash: hashToken(token), kind } });
}

/** An account: a user, who may have sessions as a shopper and as an administrator, or a shop. */
export interface AccountRef {
  kind: "USER" | "SELLER";
  id: string;
}

/** Whose sessions these are, as a filter. */
export const sessionsOf = ({ kind, id }: AccountRef) => ({
  subjectId: id,
  kind: oneOf<SessionKind>(kind === "SELLER" ? ["SELLER"] : ["USER", "ADMIN"]),
});

/**
 * Ends one of an account's own sessions.
 * @returns false if there is none of this id, which is somebody else's for all anybody knows
 */
export async function endSessionById(account: AccountRef, sessionId: string): Promise<boolean> {
  return (await db.session.deleteOne({ where: { id: sessionId, ...sessionsOf(account) } })) !== null;
}

/**
 * Ends all sessions of an account, in the transaction that gives a reason for it.
 * @param except the token of the session that stays, if one does
 */
export async function endAllSessions(
  tx: Transaction,
  account: AccountRef,
  except: string | null = null,
): Promise<number> {
  return tx.session.deleteMany({
    where: { ...sessionsOf(account), ...(except && { tokenHash: not(hashToken(except)) }) },
  });
}

/** Signs an account out everywhere, also here. */
export async function signOutEverywhere(
  account: AccountRef,
  by: { actor: Actor; ip: string | null },
): Promise<void> {
  await transaction(async (tx) => {
    const ended = await endAllSessions(tx, account);
    await recordAudit(tx, { ...by, action: "sessions.ended", target: targetOf(account), after: { ended } });
  });
}

/** An account's name in the audit log. */
export const targetOf = ({ kind, id }: AccountRef) => `${kind === "SELLER" ? "shop" : "user"}:${id}`;
