import { parseWithZod } from "@conform-to/zod/v4";
import { type SubmissionResult } from "@conform-to/react";
import { type AppLoadContext } from "@remix-run/node";
import { Authenticator } from "remix-auth";
import { FormStrategy } from "remix-auth-form";

import { checkCredentials } from "~/domain/identity/check-credentials.server";
import { WrongCredentials } from "~/domain/identity/errors";
import { type SessionKind } from "~/domain/identity/session";
import { signInSchema } from "~/domain/identity/sign-in-schema.server";

import { readForm } from "./read-form.server";
import { startSession } from "./session-cookie.server";

/** Nobody was signed in; the form with what to say about it. It never holds the password. */
class SignInRefused extends Error {
  constructor(readonly result: SubmissionResult) {
    super("The sign-in form was refused.");
  }
}

/** E-mail and password; finds the id of a user or shop. */
class PasswordStrategy extends FormStrategy<string> {
  constructor(kind: SessionKind) {
    super(async ({ form }) => {
      const submission = parseWithZod(form, { schema: signInSchema });
      const hideFields = ["password"];
      if (submission.status !== "success") throw new SignInRefused(submission.reply({ hideFields }));
      try {
        return await checkCredentials(kind, submission.value);
      } catch (error) {
        if (!(error instanceof WrongCredentials)) throw error;
        throw new SignInRefused(submission.reply({ fieldErrors: { password: [error.message] }, hideFields }));
      }
    });
  }

  /** A body that is no form is the sender's mistake, not an error of ours. */
  override async authenticate(request: Request): Promise<string> {
    return this.verify({ form: await readForm(request), request });
  }
}

const strategies = { USER: "shopper", SELLER: "seller", ADMIN: "admin" } satisfies Record<
  SessionKind,
  string
>;

const authenticator = new Authenticator<string>()
  .use(new PasswordStrategy("USER"), strategies.USER)
  .use(new PasswordStrategy("SELLER"), strategies.SELLER)
  .use(new PasswordStrategy("ADMIN"), strategies.ADMIN);

/**
 * Signs somebody in by the form that a request carries.
 * @returns who it is and the headers that carry the new session, or the refused form for status 400
 */
export async function signIn(
  kind: SessionKind,
  { request, context }: { request: Request; context: AppLoadContext },
): Promise<{ ok: true; subjectId: string; headers: Headers } | { ok: false; result: SubmissionResult }> {
  try {
    const subjectId = await authenticator.authenticate(strategies[kind], request);
    const headers = await startSession(request, { kind, subjectId, ip: context.clientAddress });
    return { ok: true, subjectId, headers };
  } catch (error) {
    if (error instanceof SignInRefused) return { ok: false, result: error.result };
    throw error;
  }
}
