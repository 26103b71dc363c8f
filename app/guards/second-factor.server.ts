import { type SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect, type AppLoadContext } from "@remix-run/node";
import { z } from "zod";

import { WrongCredentials } from "~/domain/identity/errors";
import { WrongCode } from "~/domain/two-factor/errors";
import { verifySecondFactor } from "~/domain/two-factor/verify-second-factor.server";

import { holderOf } from "./authenticator.server";
import { readForm } from "./read-form.server";
import { limitSecondFactor } from "./limit-second-factor.server";
import { forgetSecondStep, readSecondStep, type SecondStepKind } from "./second-step.server";
import { startSession } from "./session-cookie.server";

/** A code of an app or a recovery code, as it was typed. */
export const codeSchema = z
  .string({ error: "Please enter a code." })
  .trim()
  .min(1, "Please enter a code.")
  .max(40, "That is too long for a code.");

const secondStepSchema = z.object({ code: codeSchema });

interface SecondStepInput {
  request: Request;
  context: AppLoadContext;
  /** Where the first step is taken, for whoever has not. */
  signIn: string;
}

/**
 * Takes the second step of signing in by the form that a request carries.
 * @returns the headers that carry the new session and what was wanted, or the refused form for status 400
 * @throws a redirect to the first step for whoever has not taken it, or too long ago
 */
export async function takeSecondStep(
  kind: SecondStepKind,
  { request, context, signIn }: SecondStepInput,
): Promise<
  { ok: true; headers: Headers; redirectTo: string | null } | { ok: false; result: SubmissionResult }
> {
  const passed = await readSecondStep(request, kind);
  if (!passed) throw redirect(signIn);
  const { subjectId, proof, keep, redirectTo } = passed;
  const holder = holderOf(kind, subjectId);
  const submission = parseWithZod(await readForm(request), { schema: secondStepSchema });
  const hideFields = ["code"];
  if (submission.status !== "success") return { ok: false, result: submission.reply({ hideFields }) };
  const ip = context.clientAddress;
  const actor = `${kind === "ADMIN" ? "admin" : "seller"}:${subjectId}` as const;
  try {
    await limitSecondFactor({ context }, holder, () =>
      verifySecondFactor({ ...holder, code: submission.value.code, by: { actor, ip } }),
    );
  } catch (error) {
    if (!(error instanceof WrongCode)) throw error;
    return { ok: false, result: submission.reply({ fieldErrors: { code: [error.message] }, hideFields }) };
  }
  const headers = await startSession(request, { kind, subjectId, ip, keep, proof, secondStep: true }).catch(
    (error: unknown) => {
      // The password was changed since the first step.
      throw error instanceof WrongCredentials ? redirect(signIn) : error;
    },
  );
  await forgetSecondStep(kind, headers);
  return { ok: true, headers, redirectTo };
}
