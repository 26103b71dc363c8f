import { type SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { type AppLoadContext } from "@remix-run/node";
import { z } from "zod";

import { activateAccount } from "~/domain/identity/activate-account.server";
import { PasswordTooEasy, resetPassword } from "~/domain/identity/change-password.server";
import { LinkNotValid } from "~/domain/identity/email-tokens.server";
import { type AccountRef } from "~/domain/identity/end-session.server";
import { WrongCredentials } from "~/domain/identity/errors";
import { newPasswordSchema } from "~/domain/identity/new-password-schema.server";
import { requestPasswordReset, resendActivation } from "~/domain/identity/request-link.server";
import { currentPasswordSchema, emailSchema } from "~/domain/identity/sign-in-schema.server";
import { limitFailures } from "~/domain/limits/limit-account.server";

import { mayMail, orTooMany } from "./attempts.server";
import { readForm } from "./read-form.server";
import { startSession } from "./session-cookie.server";

/** The forms around links in mails, the same for shoppers and shops. Each answers in one of a few ways. */

interface Input {
  request: Request;
  context: AppLoadContext;
}

type Kind = AccountRef["kind"];

export type LinkAnswer =
  /** The refused form, for status 400. */
  | { status: "refused"; result: SubmissionResult }
  /** The link does not work (any more), for status 400. */
  | { status: "dead" }
  /** A mail is on its way to this address, or so it seems. */
  | { status: "sent"; to: string }
  | { status: "done" };

const linkRequest = z.object({ email: emailSchema });

/**
 * Takes the form that asks for a link in a mail.
 * @throws a page with status 429 after too many mails to one address
 */
export async function answerLinkRequest(
  wanted: "reset" | "activation",
  kind: Kind,
  { request, context }: Input,
): Promise<LinkAnswer> {
  const submission = parseWithZod(await readForm(request), { schema: linkRequest });
  if (submission.status !== "success") return { status: "refused", result: submission.reply() };
  const { email } = submission.value;
  if (await mayMail(wanted === "reset" ? "reset" : "sign-up", kind, email, context))
    await (wanted === "reset" ? requestPasswordReset(kind, email) : resendActivation(kind, email));
  return { status: "sent", to: email };
}

const token = z.string().max(100).default("");
const hideFields = ["password"];

const activation = z.object({ token, password: currentPasswordSchema });

/**
 * Takes the form that activates an account, and signs its owner in.
 * @returns the account, how many guest purchases have joined it, and the headers that carry its session; or what to say
 */
export async function answerActivation(
  kind: Kind,
  { request, context }: Input,
): Promise<LinkAnswer | { status: "in"; id: string; joined: number; headers: Headers }> {
  const submission = parseWithZod(await readForm(request), { schema: activation });
  if (submission.status !== "success") return { status: "refused", result: submission.reply({ hideFields }) };
  const { value } = submission;
  const ip = context.clientAddress;
  try {
    const { id, proof, joined } = await orTooMany(
      limitFailures(
        "signIn",
        { account: `activate:${value.token}`, address: ip },
        {
          attempt: () => activateAccount(kind, value),
          failed: (error) => error instanceof WrongCredentials,
        },
      ),
      context,
    );
    const headers = await startSession(request, { kind, subjectId: id, ip, proof });
    return { status: "in", id, joined, headers };
  } catch (error) {
    if (error instanceof LinkNotValid) return { status: "dead" };
    if (!(error instanceof WrongCredentials)) throw error;
    const fieldErrors = { password: ["This is not the password that was chosen when signing up."] };
    return { status: "refused", result: submission.reply({ fieldErrors, hideFields }) };
  }
}

const reset = z.object({ token, password: newPasswordSchema });

/** Takes the form that sets a new password by a link. */
export async function answerReset(kind: Kind, { request, context }: Input): Promise<LinkAnswer> {
  const submission = parseWithZod(await readForm(request), { schema: reset });
  if (submission.status !== "success") return { status: "refused", result: submission.reply({ hideFields }) };
  try {
    await resetPassword({ kind, ...submission.value, ip: context.clientAddress });
    return { status: "done" };
  } catch (error) {
    if (error instanceof LinkNotValid) return { status: "dead" };
    if (!(error instanceof PasswordTooEasy)) throw error;
    const fieldErrors = { password: [error.message] };
    return { status: "refused", result: submission.reply({ fieldErrors, hideFields }) };
  }
}

/** The HTTP status of an answer. */
export const statusOf = ({ status }: { status: string }) =>
  status === "refused" || status === "dead" ? 400 : 200;

/** The token in the address of a link's page. */
export const tokenOf = (request: Request) => new URL(request.url).searchParams.get("token") ?? "";
