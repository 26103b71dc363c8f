import { data, type AppLoadContext } from "@remix-run/node";

import { TooManyAttempts } from "~/domain/limits/limit-account.server";
import { limitMails, type AskedMail } from "~/domain/limits/limit-requests.server";

/** What a route throws for an error: a page that says to wait, with status 429, where there were too many attempts. */
export function asTooMany(error: unknown, context: AppLoadContext): unknown {
  if (!(error instanceof TooManyAttempts)) return error;
  // Headers of thrown answers reach the browser only past routes that pass them on, one by one.
  context.askToWait(error.seconds);
  return data({ message: error.message }, { status: 429 });
}

/**
 * Waits for what may be refused for too many attempts.
 * @throws a page with status 429 that says to wait
 */
export async function orTooMany<T>(work: Promise<T>, context: AppLoadContext): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asTooMany(error, context);
  }
}

/**
 * Takes one of the mails of a kind that may be sent to an address within an hour because somebody has entered it.
 * @returns false if others have had so many sent there that this one is left out; the page says the same as ever
 * @throws a page with status 429 that says to wait, if this client has had enough sent there
 */
export async function mayMail(
  mail: AskedMail,
  kind: "USER" | "SELLER",
  email: string,
  context: AppLoadContext,
): Promise<boolean> {
  const of = { account: `${kind}:${email}`, address: context.clientAddress };
  return orTooMany(limitMails(mail, of), context);
}
