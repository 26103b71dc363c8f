import { type SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type AppLoadContext } from "@remix-run/node";
import { z } from "zod";

import { type Actor } from "~/domain/audit/record-audit.server";
import { requestEmailChange } from "~/domain/identity/change-email.server";
import { changePassword, PasswordTooEasy, PasswordUnchanged } from "~/domain/identity/change-password.server";
import { checkPassword } from "~/domain/identity/check-password.server";
import { endSessionById, signOutEverywhere, type AccountRef } from "~/domain/identity/end-session.server";
import { WrongCredentials, WrongPassword } from "~/domain/identity/errors";
import { newPasswordSchema } from "~/domain/identity/new-password-schema.server";
import { isKept } from "~/domain/identity/queries.server";
import { type SessionKind } from "~/domain/identity/session";
import { currentPasswordSchema, emailSchema } from "~/domain/identity/sign-in-schema.server";
import { limitFailures } from "~/domain/limits/limit-account.server";
import { SecondStepNeeded } from "~/domain/two-factor/errors";
import { hasTwoFactor } from "~/domain/two-factor/queries.server";

import { mayMail, orTooMany } from "./attempts.server";
import { announceNote } from "./flash-note.server";
import { readSessionToken, startSession, stopSession } from "./session-cookie.server";

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("password"), current: currentPasswordSchema, password: newPasswordSchema }),
  z.object({ intent: z.literal("email"), email: emailSchema, current: currentPasswordSchema }),
  z.object({ intent: z.literal("session-end"), id: z.string().regex(/^[0-9a-f]{24}$/) }),
  z.object({ intent: z.literal("sessions-end") }),
]);

/** In the address of the page that says so. */
const PASSWORD_CHANGED = "changed=password";

/** The answer to a form of the security page, for its cards. */
export interface SecurityAnswer {
  intent: "password" | "email" | "session-end" | "sessions-end";
  /** The refused form, or word to an accepted one that it begins anew: no password stays in its fields. */
  result?: SubmissionResult;
  /** What has been done, in a sentence. */
  done?: string;
  /** Why it was not done, in a sentence. */
  refused?: string;
}

interface Input {
  account: AccountRef;
  /** The session that asks. */
  session: SessionKind;
  actor: Actor;
  /** Where somebody who is signed out everywhere goes. */
  signIn: string;
  request: Request;
  context: AppLoadContext;
}

/**
 * Does what a form of the security page asks for, for pages that have other forms as well.
 * @returns null for a form that is none of these; else status and body of the answer
 * @throws a redirect after a change of the password, and after signing out everywhere; 404 for a session that is not
 * the account's; 429 after too many wrong passwords
 */
export async function answerSecurityForm(
  form: FormData,
  { account, session, actor, signIn, request, context }: Input,
): Promise<{ status: number; body: { security: SecurityAnswer } } | null> {
  const intent = schema.options
    .map((one) => one.shape.intent.value)
    .find((one) => one === form.get("intent"));
  // A shop's address is what its orders and its money are tied to: changing it is not offered.
  if (!intent || (intent === "email" && session !== "USER")) return null;
  const answer = (status: number, more: Omit<SecurityAnswer, "intent">) => ({
    status,
    body: { security: { intent, ...more } },
  });
  const submission = parseWithZod(form, { schema });
  const hideFields = ["current", "password"];
  if (submission.status !== "success") return answer(400, { result: submission.reply({ hideFields }) });
  const { value } = submission;
  const by = { actor, ip: context.clientAddress };
  const guarded = <T>(attempt: () => Promise<T>) =>
    orTooMany(
      limitFailures(
        "confirmation",
        { account: `${account.kind}:${account.id}`, address: context.clientAddress },
        { attempt, failed: (error) => error instanceof WrongPassword },
      ),
      context,
    );
  // What takes a second step in the administration is not to be had through the shopper's door, which has none.
  const secondStep = await hasTwoFactor(account);
  if (session === "USER" && secondStep) return answer(400, { refused: new SecondStepNeeded().message });
  try {
    switch (value.intent) {
      case "password": {
        // Read after the second factor: a session that outlives its being switched on was opened with it, or did so.
        const keep = await isKept(await readSessionToken(request, session));
        if (keep === null) throw redirect(signIn);
        const { current, password } = value;
        const { proof } = await guarded(() => changePassword({ account, current, next: password, by }));
        // A new session here, too: the old one's token may be what somebody has stolen.
        const ip = context.clientAddress;
        const opened = { kind: session, subjectId: account.id, ip, keep, proof, secondStep };
        const headers = await startSession(request, opened).catch((error: unknown) => {
          // Somebody has changed it again, or switched two-step sign-in on.
          throw error instanceof WrongCredentials ? redirect(signIn) : error;
        });
        // Not answered in place: without JavaScript the page would be made with the session that has just ended.
        throw redirect(`${new URL(request.url).pathname}?${PASSWORD_CHANGED}`, { headers });
      }
      case "email": {
        const { email } = await guarded(() => checkPassword(account, value.current));
        if (email === value.email) {
          const fieldErrors = { email: ["This is your e-mail already."] };
          return answer(400, { result: submission.reply({ fieldErrors, hideFields }) });
        }
        if (await mayMail("change-email", "USER", value.email, context))
          await requestEmailChange(account.id, value.email);
        return answer(200, {
          done: `We have sent a mail to ${value.email}. Your e-mail changes when you confirm it there.`,
          result: submission.reply({ resetForm: true }),
        });
      }
      case "session-end":
        if (!(await endSessionById(account, session, value.id, by)))
          throw new Response("Not Found", { status: 404 });
        return answer(200, { done: "That session has ended." });
      case "sessions-end": {
        await signOutEverywhere(account, by);
        const headers = await stopSession(request, session);
        await announceNote(headers, { title: "You are signed out everywhere" });
        throw redirect(signIn, { headers });
      }
    }
  } catch (error) {
    const ofNew = error instanceof PasswordTooEasy || error instanceof PasswordUnchanged;
    if (!ofNew && !(error instanceof WrongPassword)) throw error;
    const field = ofNew ? "password" : "current";
    return answer(400, {
      result: submission.reply({ fieldErrors: { [field]: [error.message] }, hideFields }),
    });
  }
}
