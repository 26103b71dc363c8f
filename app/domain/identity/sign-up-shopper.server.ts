import { z } from "zod";

import { isDuplicateKey, newId, RetryTransaction, transaction, type Transaction } from "~/db/index.server";
import { claimMedia } from "~/domain/media/claim-media.server";
import { discardMedia } from "~/domain/media/discard-media.server";

import { mailAccountExists, mailActivation, mailNoAccount } from "./account-mails.server";
import { isPersonal, newPasswordSchema, PERSONAL_PASSWORD } from "./new-password-schema.server";
import { personNameSchema } from "./person-name-schema.server";
import { emailSchema } from "./sign-in-schema.server";
import { hashPassword } from "./verify-password.server";

/** The form that opens an account. */
export const signUpSchema = z
  .object({ name: personNameSchema, email: emailSchema, password: newPasswordSchema })
  .superRefine(({ name, email, password }, context) => {
    if (isPersonal(password, [name, email]))
      context.addIssue({ code: "custom", path: ["password"], message: PERSONAL_PASSWORD });
  });

/** For an account that is to come: its picture is uploaded in its name before it is there. */
export const newAccountId = newId;

export interface SignUpInput extends z.infer<typeof signUpSchema> {
  /** The account's id, if a picture was uploaded in its name. */
  id?: string;
  avatar?: { key: string; width: number; height: number } | null;
}

/**
 * Opens a shopper's account, to be activated by a link in a mail. For an address whose account is not active yet the
 * newest sign-up counts; the owner of an active one is told by mail. Whoever signs up sees, and waits for, the same
 * in every case: one hash, one mail.
 */
export async function signUpShopper(input: SignUpInput, { hash = hashPassword } = {}): Promise<void> {
  const passwordHash = await hash(input.password);
  await transaction((tx) => signUp(tx, input, passwordHash));
}

async function signUp(
  tx: Transaction,
  { id = newId(), name, email, avatar }: SignUpInput,
  passwordHash: string,
): Promise<void> {
  const existing = await tx.user.findFirst({
    where: { email },
    select: ["id", "emailVerifiedAt", "disabledAt", "avatar"],
  });
  // A disabled account stays, and is none to whoever asks from outside.
  if (existing?.disabledAt) return mailNoAccount(tx, { kind: "USER", to: email });
  if (existing?.emailVerifiedAt) return mailAccountExists(tx, { kind: "USER", id: existing.id, to: email });
  if (existing) await forget(tx, existing);
  if (avatar) await claimMedia(tx, avatar.key, `user:${id}`);
  try {
    await tx.user.create({
      id,
      email,
      name,
      passwordHash,
      avatar: avatar ? { ...avatar, alt: name } : null,
      addresses: [],
      role: "CUSTOMER",
    });
  } catch (error) {
    // Two sign-ups at once: the next attempt sees the other one.
    if (isDuplicateKey(error, "email")) throw new RetryTransaction(error);
    throw error;
  }
  await mailActivation(tx, { kind: "USER", id, to: email });
}

/** An account that nobody has activated gives way; it can own nothing but its picture. */
export async function forget(
  tx: Transaction,
  { id, avatar }: { id: string; avatar: { key: string } | null },
): Promise<void> {
  const gone = await tx.user.deleteOne({ where: { id, emailVerifiedAt: null, disabledAt: null } });
  if (!gone) throw new RetryTransaction(new Error("The account was activated meanwhile."));
  await tx.emailToken.deleteMany({ where: { subjectId: id } });
  if (avatar) await discardMedia(tx, avatar.key, `user:${id}`);
}
