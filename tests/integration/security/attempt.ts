import { randomUUID } from "node:crypto";

import { Secret, TOTP } from "otpauth";

import { db, type TotpSecret } from "~/db/index.server";
import { type AccountRef } from "~/domain/identity/end-session.server";
import { newRecoveryCodes } from "~/domain/two-factor/recovery-codes.server";
import { newSecretCipher, readSecret } from "~/domain/two-factor/totp.server";
import { hashToken, newToken } from "~/lib/signing.server";

import { type Actor } from "./actors";
import { type World } from "./world";

/** What somebody sends to a loader or an action. */
export interface Attempt {
  /** The address, where it says more than the route's parameters. */
  path?: string;
  params?: Record<string, string>;
  /** A body makes it a post. */
  form?: Record<string, string>;
  /** Beside that of the actor's session. */
  cookie?: string;
  /** Where a form that was accepted leads; without it, it is answered in place. */
  done?: string | RegExp;
  /** It changes nothing, whoever sends it. */
  idle?: boolean;
}

/** Made for each actor anew: what works once is there for each of them. */
export type MakeAttempt = (world: World, actor: Actor) => Attempt | Promise<Attempt>;

/** A form that an action would accept from whoever may send it, and where it leads then. */
export const form = (
  fields: Record<string, string>,
  done?: Attempt["done"],
  params?: Record<string, string>,
): Attempt => ({ form: fields, ...(done !== undefined && { done }), ...(params && { params }) });

export const newEmail = () => `${randomUUID()}@example.com`;

export const NEW_PASSWORD = "a lantern over the harbour";

/** A postal address as forms send it. */
export const typedAddress = {
  name: "Grace Hopper",
  line1: "4 Yard Lane",
  city: "Leeds",
  postalCode: "LS1 4AP",
  country: "GB",
};

/** A link as it is mailed. */
export async function linkTo(
  purpose: Parameters<typeof db.emailToken.create>[0]["purpose"],
  { id: subjectId }: { id: string },
  payload: string | null = null,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + 600_000);
  await db.emailToken.create({ tokenHash: hashToken(token), purpose, subjectId, payload, expiresAt });
  return token;
}

/** Two-step sign-in as it is stored when it is on, and a code that opens it once. */
export function twoFactor(): { totp: TotpSecret; code: string } {
  const { codes, hashes } = newRecoveryCodes();
  return {
    totp: {
      secretCipher: newSecretCipher(),
      confirmedAt: new Date(),
      lastStep: null,
      recoveryCodeHashes: hashes,
    },
    code: codes[0]!,
  };
}

/** Gives whoever tries two-step sign-in of their own, on or waiting for its first code. A code that is right for it. */
export async function giveTwoFactor(account: AccountRef | undefined, status: "on" | "begun") {
  const { totp, code } = twoFactor();
  if (!account) return code;
  const set = { totp: status === "on" ? totp : { ...totp, confirmedAt: null, recoveryCodeHashes: [] } };
  const change = { where: { id: account.id }, set };
  await (account.kind === "SELLER" ? db.shop.updateOne(change) : db.user.updateOne(change));
  if (status === "on") return code;
  const { secret } = readSecret(totp.secretCipher, { kind: account.kind, email: "a@b.example" })!;
  // The next half minute's, which counts already: many are refused before those are asked who may.
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + 30_000 });
}
