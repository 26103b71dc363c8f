import { createCookie } from "@remix-run/node";

import { createSession } from "~/domain/identity/create-session.server";
import { signOut } from "~/domain/identity/end-session.server";
import { KEPT_SESSION_SECONDS, type SessionKind } from "~/domain/identity/session";
import { env } from "~/lib/env.server";

const options = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env.APP_URL.startsWith("https:"),
} as const;

/** One cookie per kind: somebody may be shopper, seller and administrator in the same browser. */
const cookies = {
  USER: createCookie("token", options),
  SELLER: createCookie("seller_token", options),
  ADMIN: createCookie("admin_token", options),
} satisfies Record<SessionKind, unknown>;

/** The session token that a request carries; null if there is none that could be ours. */
export async function readSessionToken(request: Request, kind: SessionKind): Promise<string | null> {
  const token: unknown = await cookies[kind].parse(request.headers.get("cookie"));
  return typeof token === "string" && /^[\w-]{43}$/.test(token) ? token : null;
}

/**
 * Opens a session in place of the one that the browser had; send the headers with the answer.
 * @param subjectId whose password was just checked
 * @param proof of the password that was checked (`createSession`)
 * @param keep whether the browser remembers it when it is closed; never an administrator's
 */
export async function startSession(
  request: Request,
  {
    kind,
    subjectId,
    ip,
    keep = false,
    proof,
    secondStep,
  }: {
    kind: SessionKind;
    subjectId: string;
    ip: string | null;
    keep?: boolean;
    proof?: string;
    secondStep?: boolean;
  },
): Promise<Headers> {
  const token = await createSession({
    kind,
    subjectId,
    ip,
    userAgent: request.headers.get("user-agent"),
    replaces: await readSessionToken(request, kind),
    keep,
    proof,
    secondStep,
  });
  const kept = keep && kind !== "ADMIN" ? { maxAge: KEPT_SESSION_SECONDS } : {};
  return new Headers({ "Set-Cookie": await cookies[kind].serialize(token, kept) });
}

/** Ends the session on the server and in the browser; send the headers with the answer. */
export async function stopSession(request: Request, kind: SessionKind): Promise<Headers> {
  const token = await readSessionToken(request, kind);
  if (token) await signOut(kind, token);
  return new Headers({ "Set-Cookie": await cookies[kind].serialize("", { maxAge: 0 }) });
}
