import { transaction, type SessionKind, type Transaction } from "~/db/index.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { hashToken, newToken } from "~/lib/signing.server";

import { proofOf } from "./check-credentials.server";
import { endSession } from "./end-session.server";
import { WrongCredentials } from "./errors";
import { ADMIN_SESSION_SECONDS, KEPT_SESSION_SECONDS, SESSION_SECONDS, type SessionOrigin } from "./session";

export interface CreateSessionInput extends SessionOrigin {
  kind: SessionKind;
  /** The user, or the shop of a SELLER session. */
  subjectId: string;
  /** The token that the browser had before; it is ended, so that nobody can plant one before a sign-in. */
  replaces: string | null;
  /** Of the password that was checked (`checkCredentials`); the session opens only if it is still the account's. */
  proof?: string | undefined;
  /** Whether a code was taken after the password. */
  secondStep?: boolean | undefined;
  /** Whether somebody wants to stay signed in; administrators can't. */
  keep: boolean;
}

/**
 * Opens a session for somebody whose password was just checked. The database keeps the token's hash alone.
 * @throws WrongCredentials if the password was changed since it was checked
 * @returns the token, to be given to the browser and to nobody else
 */
export async function createSession(
  input: CreateSessionInput,
  now: () => Date = () => new Date(),
): Promise<string> {
  const token = newToken();
  const seconds =
    input.kind === "ADMIN" ? ADMIN_SESSION_SECONDS : input.keep ? KEPT_SESSION_SECONDS : SESSION_SECONDS;
  // In one piece: signing in leaves no browser with two sessions, nor with none.
  await transaction(async (tx) => {
    if (input.proof) await confirmPassword(tx, input, input.proof);
    await tx.session.create({
      tokenHash: hashToken(token),
      kind: input.kind,
      subjectId: input.subjectId,
      ip: input.ip,
      userAgent: input.userAgent?.slice(0, 300) ?? null,
      expiresAt: new Date(now().getTime() + seconds * 1000),
    });
    if (input.kind === "ADMIN") await recordAdministrator(tx, input);
    if (input.replaces) await endSession(input.kind, input.replaces, tx);
  });
  return token;
}

/** Who enters the administration is written down. */
async function recordAdministrator(tx: Transaction, { subjectId, ip }: CreateSessionInput): Promise<void> {
  const actor = `admin:${subjectId}` as const;
  await recordAudit(tx, { actor, action: "session.opened", target: `user:${subjectId}`, ip });
}

/**
 * A change of the password ends all sessions and writes the account's row. So does this, or a session whose password
 * was checked a moment before could be opened a moment after.
 */
async function confirmPassword(
  tx: Transaction,
  { kind, subjectId: id, secondStep }: CreateSessionInput,
  proof: string,
): Promise<void> {
  const select = ["passwordHash", "totp"] as const;
  const account =
    kind === "SELLER"
      ? await tx.shop.findFirst({ where: { id }, select })
      : await tx.user.findFirst({ where: { id }, select });
  if (!account || proofOf(account.passwordHash) !== proof) throw new WrongCredentials();
  // Two-step sign-in may have been switched on since the password was checked.
  if (kind !== "USER" && account.totp?.confirmedAt && !secondStep) throw new WrongCredentials();
  if (kind === "SELLER") await tx.shop.updateOne({ where: { id } });
  else await tx.user.updateOne({ where: { id } });
}
