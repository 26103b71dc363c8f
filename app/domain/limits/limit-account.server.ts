import { openLimiter } from "~/db/limit-store.server";
import { DomainError } from "~/domain/errors";
import { clientKey } from "~/lib/http/rate-limit.server";
import { hashToken } from "~/lib/signing.server";

import { take } from "./take-attempt.server";

const HOUR = 60 * 60;
const QUARTER = 15 * 60;

/** Too many attempts at one account; `seconds` until the next one is heard. */
export class TooManyAttempts extends DomainError<"TOO_MANY_ATTEMPTS"> {
  override name = "TooManyAttempts";
  constructor(readonly seconds: number) {
    super("TOO_MANY_ATTEMPTS", "There were too many attempts. Please wait, then try again.");
  }
}

interface Budget {
  name: string;
  points: number;
  seconds: number;
  /** Whether each address has a budget of its own. */
  perAddress: boolean;
}

/**
 * What may be tried at one account. Who guesses from one address is stopped soon, who guesses from many later; the
 * owner, at another address, is kept out only by the second.
 */
const budgets = {
  signIn: [
    { name: "account:signIn:here", points: 10, seconds: QUARTER, perAddress: true },
    { name: "account:signIn", points: 50, seconds: QUARTER, perAddress: false },
  ],
  secondFactor: [
    { name: "account:secondFactor:here", points: 5, seconds: QUARTER, perAddress: true },
    { name: "account:secondFactor", points: 20, seconds: QUARTER, perAddress: false },
  ],
} satisfies Record<string, Budget[]>;

export interface LimitedAccount {
  /** Names the account, whether there is one or not: `USER:name@example.com`. Kept as a hash. */
  account: string;
  /** Of the client. */
  address: string;
}

/**
 * Carries out an attempt to prove who one is. Failures count; a success gives back what it took and forgives what
 * this address has tried before. Counted before it is tried, so that a burst gets no more tries than a queue.
 * @param failed whether an error of `attempt` is a wrong answer; other errors don't count
 * @throws TooManyAttempts, and whatever `attempt` throws
 */
export async function limitFailures<T>(
  action: keyof typeof budgets,
  of: LimitedAccount,
  { attempt, failed }: { attempt: () => Promise<T>; failed: (error: unknown) => boolean },
): Promise<T> {
  const taken: { giveBack: () => Promise<unknown>; forgive: () => Promise<unknown> }[] = [];
  for (const budget of budgets[action]) {
    const limiter = await openLimiter(budget);
    const key = keyOf(of, budget);
    const wait = await take(limiter, key);
    if (wait !== null) {
      await Promise.all(taken.map(({ giveBack }) => giveBack()));
      throw new TooManyAttempts(wait);
    }
    taken.push({
      giveBack: () => limiter.reward(key),
      forgive: () => (budget.perAddress ? limiter.delete(key) : limiter.reward(key)),
    });
  }
  try {
    const result = await attempt();
    await Promise.all(taken.map(({ forgive }) => forgive()));
    return result;
  } catch (error) {
    if (!failed(error)) await Promise.all(taken.map(({ giveBack }) => giveBack()));
    throw error;
  }
}

/** Mails that anybody may have sent to one address, by signing up or by asking for a link. */
const MAILS = { name: "account:mail", points: 5, seconds: HOUR };

/**
 * Takes one of the mails that may be asked for in somebody's name within an hour. Known and unknown addresses count
 * alike.
 * @param account as in {@link LimitedAccount}
 * @throws TooManyAttempts
 */
export async function limitMails(account: string): Promise<void> {
  const wait = await take(await openLimiter(MAILS), hashToken(account));
  if (wait !== null) throw new TooManyAttempts(wait);
}

const keyOf = ({ account, address }: LimitedAccount, { perAddress }: Budget) =>
  hashToken(perAddress ? `${account}\n${clientKey(address)}` : account);
