import { transaction, type Transaction } from "~/db/index.server";

import { mailAccountExists, mailActivation, mailNoAccount, mailPasswordReset } from "./account-mails.server";
import { type AccountRef } from "./end-session.server";

type Kind = AccountRef["kind"];

interface Found {
  id: string;
  emailVerifiedAt: Date | null;
}

/** A disabled account is none to whoever asks from outside. */
async function accountOf(tx: Transaction, kind: Kind, email: string): Promise<Found | null> {
  return kind === "SELLER"
    ? tx.shop.findFirst({ where: { email }, select: ["id", "emailVerifiedAt"] })
    : tx.user.findFirst({ where: { email, disabledAt: null }, select: ["id", "emailVerifiedAt"] });
}

/**
 * Sends the activation link again. One mail goes out in every case, and only its reader learns which: that there is
 * no such account, or that it is active already.
 * @param email lower case
 */
export async function resendActivation(kind: Kind, email: string): Promise<void> {
  await transaction(async (tx) => {
    const account = await accountOf(tx, kind, email);
    if (!account) return mailNoAccount(tx, { kind, to: email });
    const to = { kind, id: account.id, to: email };
    return account.emailVerifiedAt ? mailAccountExists(tx, to) : mailActivation(tx, to);
  });
}

/**
 * Sends a link to a new password. One mail goes out in every case; an account that was never activated gets its
 * activation link, as there is no password to be restored.
 * @param email lower case
 */
export async function requestPasswordReset(kind: Kind, email: string): Promise<void> {
  await transaction(async (tx) => {
    const account = await accountOf(tx, kind, email);
    if (!account) return mailNoAccount(tx, { kind, to: email });
    const to = { kind, id: account.id, to: email };
    return account.emailVerifiedAt ? mailPasswordReset(tx, to) : mailActivation(tx, to);
  });
}
