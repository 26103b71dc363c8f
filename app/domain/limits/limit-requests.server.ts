import { openLimiter } from "~/db/limit-store.server";

import { keyOf, TooManyAttempts, type LimitedAccount } from "./limit-account.server";
import { consume, take } from "./take-attempt.server";

const HOUR = 60 * 60;

/** Why somebody has a mail sent: to sign up or activate, for a new password, to confirm a new e-mail address. */
export type AskedMail = "sign-up" | "reset" | "change-email";

/** Mails of each kind that one client may have sent to one address, and all clients together. */
const mails = (kind: AskedMail) => ({
  here: { name: `account:mail:${kind}:here`, points: 5, seconds: HOUR, per: "address" } as const,
  everywhere: { name: `account:mail:${kind}`, points: 20, seconds: HOUR, per: "all" } as const,
});

/**
 * Takes one of the mails that may be asked for in somebody's name within an hour. Known and unknown addresses count
 * alike. What strangers have had sent keeps nobody from the page: past the wider bound mails are just left out, but
 * for the first that a client asks for within the hour, which may be the owner's.
 * @returns whether the mail may be sent
 * @throws TooManyAttempts if this client has had its share
 */
export async function limitMails(kind: AskedMail, of: LimitedAccount): Promise<boolean> {
  const { here, everywhere } = mails(kind);
  const { wait, consumed } = await consume(await openLimiter(here), keyOf(of, here));
  if (wait !== null) throw new TooManyAttempts(wait);
  const left = (await take(await openLimiter(everywhere), keyOf(of, everywhere))) === null;
  return left || consumed === 1;
}

/** Exports of one account: each reads everything there is about it. */
const EXPORTS = { name: "account:export", points: 10, seconds: HOUR };

/**
 * Takes one of the exports that a shopper may have within an hour.
 * @throws TooManyAttempts
 */
export async function limitExports(userId: string): Promise<void> {
  const wait = await take(await openLimiter(EXPORTS), userId);
  if (wait !== null) throw new TooManyAttempts(wait);
}
