import { randomUUID } from "node:crypto";

import { type Transaction } from "~/db/index.server";
import { enqueue } from "~/domain/outbox/enqueue.server";
import { type OutboxPayload } from "~/domain/outbox/payloads.server";
import { encrypt } from "~/lib/encryption.server";

import { issueEmailToken } from "./email-tokens.server";
import { type AccountRef } from "./end-session.server";

/** What the tokens in the outbox are encrypted for. */
export const TOKEN_ENCRYPTION = "email-token";

const ACTIVATION = { USER: "ACTIVATE_USER", SELLER: "ACTIVATE_SHOP" } as const;
const RESET = { USER: "RESET_USER_PASSWORD", SELLER: "RESET_SHOP_PASSWORD" } as const;

type Letter = OutboxPayload<"mail.account">;

async function send(tx: Transaction, letter: Letter): Promise<void> {
  await enqueue(tx, { kind: "mail.account", key: `mail:account:${randomUUID()}`, payload: letter });
}

interface Recipient {
  kind: AccountRef["kind"];
  /** The user or the shop; null where there is none. */
  id: string | null;
  to: string;
}

/** Sends the link that activates an account that has just signed up, or asks for it again. */
export async function mailActivation(tx: Transaction, { kind, id, to }: Recipient & { id: string }) {
  const token = await issueEmailToken(tx, { purpose: ACTIVATION[kind], subjectId: id });
  if (token === null) return;
  await send(tx, { letter: "activate", kind, id, to, token: encrypt(TOKEN_ENCRYPTION, token) });
}

/** Tells the owner of an address that has an account that somebody wanted to sign up with it. */
export async function mailAccountExists(tx: Transaction, { kind, id, to }: Recipient) {
  await send(tx, { letter: "account-exists", kind, id, to, token: null });
}

/** Tells the owner of an address without an account that somebody has looked for one. */
export async function mailNoAccount(tx: Transaction, { kind, to }: Omit<Recipient, "id">) {
  await send(tx, { letter: "no-account", kind, id: null, to, token: null });
}

/** Sends the link that sets a new password. */
export async function mailPasswordReset(tx: Transaction, { kind, id, to }: Recipient & { id: string }) {
  const token = await issueEmailToken(tx, { purpose: RESET[kind], subjectId: id });
  if (token === null) return;
  await send(tx, { letter: "reset-password", kind, id, to, token: encrypt(TOKEN_ENCRYPTION, token) });
}

/** Tells the owner of an account that its password is another one now. */
export async function mailPasswordChanged(tx: Transaction, { kind, id, to }: Recipient) {
  await send(tx, { letter: "password-changed", kind, id, to, token: null });
}

/**
 * Sends the link that confirms a new e-mail address, to that address. Where it is another account's, its owner reads
 * that instead, and nobody the link; all that is written about the account that asks is the same.
 * @param ownerId of the account whose address it is, if it is somebody's
 */
export async function mailEmailConfirmation(
  tx: Transaction,
  { id, to, ownerId }: { id: string; to: string; ownerId: string | null },
) {
  const token = await issueEmailToken(tx, { purpose: "CHANGE_EMAIL", subjectId: id, payload: to });
  if (token === null) return;
  if (ownerId !== null) return mailAccountExists(tx, { kind: "USER", id: ownerId, to });
  await send(tx, { letter: "confirm-email", kind: "USER", id, to, token: encrypt(TOKEN_ENCRYPTION, token) });
}

/** Tells the old address that the account has another one now. */
export async function mailEmailChanged(tx: Transaction, { id, to }: { id: string; to: string }) {
  await send(tx, { letter: "email-changed", kind: "USER", id, to, token: null });
}

/** Tells the owner of an account that its two-step sign-in was switched on or off. */
export async function mailTwoFactorChanged(tx: Transaction, { kind, id, to }: Recipient, on: boolean) {
  await send(tx, { letter: on ? "two-factor-on" : "two-factor-off", kind, id, to, token: null });
}

/** Tells the owner of an account that is being deleted: the last mail, which greets nobody by name any more. */
export async function mailAccountDeleted(tx: Transaction, to: string) {
  await send(tx, { letter: "account-deleted", kind: "USER", id: null, to, token: null });
}

/** Tells the owner of an account that somebody who knows its password has tried many wrong codes. */
export async function mailTwoFactorGuessed(tx: Transaction, { kind, id, to }: Recipient) {
  await send(tx, { letter: "two-factor-guessed", kind, id, to, token: null });
}
