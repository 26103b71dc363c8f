import { createCookie } from "@remix-run/node";
import { z } from "zod";

import { env } from "~/lib/env.server";
import { seal, unseal } from "~/lib/signing.server";

/** How long somebody may look for the authenticator app, in seconds. */
const PATIENCE = 5 * 60;

/** Two cookies: a seller and an administrator may sign in to the same browser side by side. */
const options = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env.APP_URL.startsWith("https:"),
  maxAge: PATIENCE,
} as const;
const cookies = {
  SELLER: createCookie("seller_second_step", options),
  ADMIN: createCookie("admin_second_step", options),
};

export type SecondStepKind = keyof typeof cookies;

const schema = z.object({
  subjectId: z.string(),
  proof: z.string(),
  keep: z.boolean(),
  redirectTo: z.string().nullable(),
  /** in milliseconds */
  expiresAt: z.number(),
});

/** Who has entered the right password and not yet the code, and what was wanted. */
export type PassedFirstStep = Omit<z.infer<typeof schema>, "expiresAt">;

const purpose = (kind: SecondStepKind) => `second-step:${kind}`;

/** Lets this browser take the second step; send the headers with the answer. It opens nothing by itself. */
export async function allowSecondStep(kind: SecondStepKind, passed: PassedFirstStep): Promise<Headers> {
  const value = { ...passed, expiresAt: Date.now() + PATIENCE * 1000 };
  return new Headers({ "Set-Cookie": await cookies[kind].serialize(seal(purpose(kind), value)) });
}

/** Who takes the second step; null for whoever has not taken the first one, or too long ago. */
export async function readSecondStep(
  request: Request,
  kind: SecondStepKind,
): Promise<PassedFirstStep | null> {
  const sealed: unknown = await cookies[kind].parse(request.headers.get("cookie"));
  if (typeof sealed !== "string") return null;
  const { data } = schema.safeParse(unseal(purpose(kind), sealed));
  return data && data.expiresAt > Date.now() ? data : null;
}

/** Has the browser forget it, once the step is taken. */
export async function forgetSecondStep(kind: SecondStepKind, headers: Headers): Promise<void> {
  headers.append("Set-Cookie", await cookies[kind].serialize("", { maxAge: 0 }));
}
