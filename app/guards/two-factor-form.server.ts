import { type SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { type AppLoadContext } from "@remix-run/node";
import { z } from "zod";

import { type Actor } from "~/domain/audit/record-audit.server";
import { currentPasswordSchema } from "~/domain/identity/sign-in-schema.server";
import { WrongPassword } from "~/domain/identity/errors";
import { TwoFactorChanged, WrongCode } from "~/domain/two-factor/errors";
import { type Holder } from "~/domain/two-factor/holder.server";
import { regenerateRecoveryCodes } from "~/domain/two-factor/regenerate-recovery-codes.server";
import {
  cancelTwoFactorSetUp,
  confirmTwoFactor,
  startTwoFactor,
} from "~/domain/two-factor/set-up-two-factor.server";
import { turnOffTwoFactor } from "~/domain/two-factor/turn-off-two-factor.server";

import { limitSecondFactor } from "./limit-second-factor.server";
import { codeSchema } from "./second-factor.server";

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("two-factor-start") }),
  z.object({ intent: z.literal("two-factor-cancel") }),
  z.object({ intent: z.literal("two-factor-confirm"), password: currentPasswordSchema, code: codeSchema }),
  z.object({ intent: z.literal("two-factor-codes"), code: codeSchema }),
  z.object({ intent: z.literal("two-factor-off"), password: currentPasswordSchema, code: codeSchema }),
]);

type TwoFactorIntent = z.infer<typeof schema>["intent"];

/** The answer to a form of the second factor, for its panel. */
export interface TwoFactorAnswer {
  intent: TwoFactorIntent;
  /** The refused form. */
  result?: SubmissionResult;
  /** Recovery codes, which are shown this once. */
  codes?: string[];
  /** What has happened instead of what was asked for. */
  changed?: string;
}

interface Input {
  holder: Holder;
  actor: Actor;
  /** Of the session that asks. */
  sessionToken: string | null;
  context: AppLoadContext;
}

/**
 * Does what a form of `TwoFactorPanel` asks for, for pages that have other forms as well.
 * @returns null for a form that is none of the second factor's; else status and body of the answer
 */
export async function answerTwoFactorForm(
  form: FormData,
  { holder, actor, sessionToken, context }: Input,
): Promise<{ status: number; body: { twoFactor: TwoFactorAnswer } } | null> {
  const intent = schema.options
    .map((one) => one.shape.intent.value)
    .find((one) => one === form.get("intent"));
  if (!intent) return null;
  const answer = (status: number, more: Omit<TwoFactorAnswer, "intent"> = {}) => ({
    status,
    body: { twoFactor: { intent, ...more } },
  });

  const submission = parseWithZod(form, { schema });
  const hideFields = ["password", "code"];
  if (submission.status !== "success") return answer(400, { result: submission.reply({ hideFields }) });
  const asked = { ...holder, by: { actor, ip: context.clientAddress ?? null } };
  const limited = <T>(attempt: () => Promise<T>) => limitSecondFactor({ context }, holder, attempt);
  const { value } = submission;
  try {
    switch (value.intent) {
      case "two-factor-start":
        await startTwoFactor(asked);
        return answer(200);
      case "two-factor-cancel":
        await cancelTwoFactorSetUp(asked);
        return answer(200);
      case "two-factor-confirm":
        return answer(200, {
          codes: await limited(() =>
            confirmTwoFactor({ ...asked, sessionToken, code: value.code, password: value.password }),
          ),
        });
      case "two-factor-codes":
        return answer(200, {
          codes: await limited(() => regenerateRecoveryCodes({ ...asked, code: value.code })),
        });
      case "two-factor-off":
        await limited(() => turnOffTwoFactor({ ...asked, code: value.code, password: value.password }));
        return answer(200);
    }
  } catch (error) {
    if (error instanceof TwoFactorChanged) return answer(409, { changed: error.message });
    const field = error instanceof WrongPassword ? "password" : error instanceof WrongCode ? "code" : null;
    if (!field || !(error instanceof Error)) throw error;
    return answer(400, {
      result: submission.reply({ fieldErrors: { [field]: [error.message] }, hideFields }),
    });
  }
}
