import { data } from "@remix-run/node";

import { limitMails, TooManyAttempts } from "~/domain/limits/limit-account.server";

/** What a route throws for an error: a page that says to wait, with status 429, where there were too many attempts. */
export function asTooMany(error: unknown): unknown {
  if (!(error instanceof TooManyAttempts)) return error;
  return data(error.message, { status: 429, headers: { "Retry-After": String(error.seconds) } });
}

/**
 * Waits for what may be refused for too many attempts.
 * @throws a page with status 429 that says to wait
 */
export async function orTooMany<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asTooMany(error);
  }
}

/**
 * Takes one of the mails that may be sent to an address within an hour because somebody has entered it.
 * @throws a page with status 429 that says to wait
 */
export async function requireMailAttempt(email: string): Promise<void> {
  await orTooMany(limitMails(email));
}
