import { db, not, oneOf, transaction, type SessionKind, type Transaction } from "~/db/index.server";
import { recordAudit, type Actor } from "~/domain/audit/record-audit.server";
import { hashToken } from "~/lib/signing.server";

/**
 * Ends the session of a token on the server, wherever the token is kept. Harmless if there is none.
 * @returns whose it was; null if there was none
 */
export async function endSession(
  kind: SessionKind,
  token: string,
  store: Pick<Transaction, "session"> = db,
): Promise<{ subjectId: string } | null> {
  return store.session.deleteOne({ where: { tokenHash: hashToken(token), kind } });
}

/** Signs a browser out. Who leaves the administration is written down, as who enters it is. */
export async function signOut(kind: SessionKind, token: string): Promise<void> {
  await transaction(async (tx) => {
    const ended = await endSession(kind, token, tx);
    if (!ended || kind !== "ADMIN") return;
    const { subjectId: id } = ended;
    await recordAudit(tx, { actor: `admin:${id}`, action: "session.closed", target: `user:${id}` });
  });
}

/** An account: a user, who may have sessions as a shopper and as an administrator, or a shop. */
export interface AccountRef {
  kind: "USER" | "SELLER";
  id: string;
}

/**
 * Whose sessions these are, as a filter.
 * @param door behind which somebody asks: the shopper's, which takes a password alone, knows none of the
 * administration's
 */
export const sessionsOf = ({ kind, id }: AccountRef, door?: SessionKind) => ({
  subjectId: id,
  kind: oneOf<SessionKind>(kind === "SELLER" ? ["SELLER"] : door === "USER" ? ["USER"] : ["USER", "ADMIN"]),
});

/**
 * Ends one of an account's own sessions, of those that are shown behind a door.
 * @returns false if there is none of this id, which is somebody else's for all anybody knows
 */
export async function endSessionById(
  account: AccountRef,
  door: SessionKind,
  sessionId: string,
  by: { actor: Actor; ip: string | null },
): Promise<boolean> {
  return transaction(async (tx) => {
    const ended = await tx.session.deleteOne({ where: { id: sessionId, ...sessionsOf(account, door) } });
    if (!ended) return false;
    await recordAudit(tx, {
      ...by,
      action: "session.ended",
      target: targetOf(account),
      before: { kind: ended.kind, openedAt: ended.createdAt },
    });
    return true;
  });
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
