import { z } from "zod";

import { isDuplicateKey, isSet, transaction, type Transaction, type User } from "~/db/index.server";
import { type AuditAction } from "~/domain/audit/actions";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { DomainError, NotFound } from "~/domain/errors";

import { isPersonal, newPasswordSchema, PERSONAL_PASSWORD } from "./new-password-schema.server";
import { personName } from "./person-name-schema.server";
import { signInSchema } from "./sign-in-schema.server";
import { hashPassword } from "./verify-password.server";

/** Who becomes an administrator: an account of its own, under the rules of every account. */
export const administratorSchema = z
  .object({
    email: signInSchema.shape.email,
    name: personName("Please enter a name."),
    password: newPasswordSchema,
  })
  .superRefine(({ name, email, password }, context) => {
    if (isPersonal(password, [name, email]))
      context.addIssue({ code: "custom", path: ["password"], message: PERSONAL_PASSWORD });
  });

/** The e-mail has an account already. */
export class EmailTaken extends DomainError<"EMAIL_TAKEN"> {
  override name = "EmailTaken";
  constructor(email: string) {
    super("EMAIL_TAKEN", `${email} has an account already.`);
  }
}

/**
 * Creates an account that administers the marketplace, e-mail confirmed. For operators, who have the database anyway:
 * no page leads here.
 *
 * @throws EmailTaken
 */
export async function createAdministrator(given: z.infer<typeof administratorSchema>): Promise<User> {
  const { email, name } = given;
  const passwordHash = await hashPassword(given.password);
  try {
    return await transaction(async (tx) => {
      const user = await tx.user.create({
        email,
        name,
        passwordHash,
        addresses: [],
        role: "ADMIN",
        emailVerifiedAt: new Date(),
      });
      await record(tx, "administrator.created", user);
      return user;
    });
  } catch (error) {
    if (isDuplicateKey(error, "email")) throw new EmailTaken(email);
    throw error;
  }
}

/**
 * Makes an account an administrator's; its name and password stay. Harmless if it is one already.
 *
 * @throws NotFound if no account that may sign in has this e-mail
 */
export async function promoteToAdministrator(email: string): Promise<User> {
  return transaction(async (tx) => {
    // Only an activated one: who has signed up with someone else's e-mail must not be promoted in their place.
    const account = { email, disabledAt: null, emailVerifiedAt: isSet() };
    const promoted = await tx.user.updateOne({
      where: { ...account, role: "CUSTOMER" },
      set: { role: "ADMIN" },
    });
    if (promoted) {
      await record(tx, "administrator.promoted", promoted);
      return promoted;
    }
    const already = await tx.user.findFirst({ where: { ...account, role: "ADMIN" } });
    if (!already) throw new NotFound(`An activated account of ${email}`);
    return already;
  });
}

async function record(tx: Transaction, action: AuditAction, { id }: User): Promise<void> {
  await recordAudit(tx, { actor: "operator", action, target: `user:${id}` });
}
