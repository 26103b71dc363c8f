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
    const minutes = Math.ceil(seconds / 60);
    const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
    super("TOO_MANY_ATTEMPTS", `There were too many attempts. Please wait ${wait}, then try again.`);
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

/** Mails that one client may have sent to one address, and all clients together. */
const MAILS = [
  { name: "account:mail:here", points: 5, seconds: HOUR, perAddress: true },
  { name: "account:mail", points: 20, seconds: HOUR, perAddress: false },
] as const;

/**
 * Takes one of the mails that may be asked for in somebody's name within an hour. Known and unknown addresses count
 * alike. What strangers have had sent keeps nobody from the page: past the wider bound mails are just left out, and
 * those that were sent before have working links.
 * @returns whether the mail may be sent
 * @throws TooManyAttempts if this client has had its share
 */
export async function limitMails(of: LimitedAccount): Promise<boolean> {
  const [here, everywhere] = MAILS;
  const wait = await take(await openLimiter(here), keyOf(of, here));
  if (wait !== null) throw new TooManyAttempts(wait);
  return (await take(await openLimiter(everywhere), keyOf(of, everywhere))) === null;
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

const keyOf = ({ account, address }: LimitedAccount, { perAddress }: Budget) =>
  hashToken(perAddress ? `${account}\n${clientKey(address)}` : account);
