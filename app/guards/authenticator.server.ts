import { parseWithZod } from "@conform-to/zod/v4";
import { type SubmissionResult } from "@conform-to/react";
import { type AppLoadContext } from "@remix-run/node";
import { FormStrategy } from "remix-auth-form";

import { checkCredentials } from "~/domain/identity/check-credentials.server";
import { WrongCredentials } from "~/domain/identity/errors";
import { type SessionKind } from "~/domain/identity/session";
import { signInSchema } from "~/domain/identity/sign-in-schema.server";
import { limitFailures } from "~/domain/limits/limit-account.server";
import { type Holder } from "~/domain/two-factor/holder.server";
import { hasTwoFactor } from "~/domain/two-factor/queries.server";

import { asTooMany } from "./attempts.server";
import { readKnownDevice, rememberDevice } from "./known-device.server";
import { readForm } from "./read-form.server";
import { allowSecondStep } from "./second-step.server";
import { startSession } from "./session-cookie.server";

/** Nobody was signed in; the form with what to say about it. It never holds the password. */
class SignInRefused extends Error {
  constructor(readonly result: SubmissionResult) {
    super("The sign-in form was refused.");
  }
}

/** Whose password was right, and whether to stay signed in. */
interface Checked {
  /** As its attempts are counted. */
  account: string;
  subjectId: string;
  proof: string;
  keep: boolean;
}

/** E-mail and password; finds the id of a user or shop. */
class PasswordStrategy extends FormStrategy<Checked> {
  constructor(kind: SessionKind, address: string) {
    super(async ({ form, request }) => {
      const submission = parseWithZod(form, { schema: signInSchema });
      const hideFields = ["password"];
      if (submission.status !== "success") throw new SignInRefused(submission.reply({ hideFields }));
      try {
        const { email, keep } = submission.value;
        // An administrator's password is the user's: there is one number of guesses for both doors.
        const account = `${kind === "SELLER" ? "SELLER" : "USER"}:${email}`;
        const device = await readKnownDevice(request, account);
        const of = { account, address, ...(device && { device }) };
        const { id, proof } = await limitFailures(device ? "knownDevice" : "signIn", of, {
          attempt: () => checkCredentials(kind, submission.value),
          failed: (error) => error instanceof WrongCredentials,
        });
        return { account, subjectId: id, proof, keep };
      } catch (error) {
        if (!(error instanceof WrongCredentials)) throw error;
        throw new SignInRefused(submission.reply({ fieldErrors: { password: [error.message] }, hideFields }));
      }
    });
  }

  /** A body that is no form is the sender's mistake, not an error of ours. */
  override async authenticate(request: Request): Promise<Checked> {
    return this.verify({ form: await readForm(request), request });
  }
}

export interface SignedIn {
  ok: true;
  subjectId: string;
  /** Carry the new session, or the leave to take the second step. */
  headers: Headers;
  /** No session was opened: the page that asks for the second factor comes next. */
  secondStep: boolean;
}

/**
 * Signs somebody in by the form that a request carries. Who has a second factor is only let through to its page.
 * @returns who it is and the headers of the answer, or the refused form for status 400
 */
export async function signIn(
  kind: SessionKind,
  { request, context }: { request: Request; context: AppLoadContext },
): Promise<SignedIn | { ok: false; result: SubmissionResult }> {
  try {
    // One for each request: what it is given of the request does not say whose it is.
    const strategy = new PasswordStrategy(kind, context.clientAddress);
    const { account, subjectId, proof, keep } = await strategy.authenticate(request);
    if (kind !== "USER" && (await hasTwoFactor(holderOf(kind, subjectId)))) {
      const redirectTo = new URL(request.url).searchParams.get("redirectTo");
      const headers = await allowSecondStep(kind, { subjectId, proof, keep, redirectTo });
      await rememberDevice(request, account, headers);
      return { ok: true, subjectId, headers, secondStep: true };
    }
    const headers = await startSession(request, { kind, subjectId, ip: context.clientAddress, keep, proof });
    await rememberDevice(request, account, headers);
    return { ok: true, subjectId, headers, secondStep: false };
  } catch (error) {
    if (error instanceof SignInRefused) return { ok: false, result: error.result };
    // The password was changed between its check and the session.
    if (error instanceof WrongCredentials)
      return { ok: false, result: { status: "error", error: { password: [error.message] } } };
    throw asTooMany(error, context);
  }
}

/** Whose second factor it takes: administrators are users. */
export const holderOf = (kind: Exclude<SessionKind, "USER">, id: string): Holder => ({
  kind: kind === "SELLER" ? "SELLER" : "USER",
  id,
});
