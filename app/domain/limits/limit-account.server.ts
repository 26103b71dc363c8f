import { openLimiter } from "~/db/limit-store.server";
import { DomainError } from "~/domain/errors";
import { clientKey } from "~/lib/http/rate-limit.server";
import { hashToken } from "~/lib/signing.server";

import { consume } from "./take-attempt.server";

const HOUR = 60 * 60;
const QUARTER = 15 * 60;
const DAY = 24 * HOUR;

/** Too many attempts at one account; `seconds` until the next one is heard. */
export class TooManyAttempts extends DomainError<"TOO_MANY_ATTEMPTS"> {
  override name = "TooManyAttempts";
  constructor(readonly seconds: number) {
    const minutes = Math.ceil(seconds / 60);
    const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
    super("TOO_MANY_ATTEMPTS", `There were too many attempts. Please wait ${wait}, then try again.`);
  }
}

export interface Budget {
  name: string;
  points: number;
  seconds: number;
  /** Who has a budget of their own; "all" have one together. */
  per: "address" | "device" | "all";
}

/**
 * What may be tried at one account. Who guesses from one address is stopped soon, who guesses from many later; the
 * owner, at another address, is kept out only by the second, and not even by that in a browser that has signed in to
 * the account before, or where they are signed in.
 */
const budgets = {
  signIn: [
    { name: "account:signIn:here", points: 10, seconds: QUARTER, per: "address" },
    { name: "account:signIn", points: 50, seconds: QUARTER, per: "all" },
  ],
  // OWASP's device cookies. All of them are counted, too: somebody who had the password once may have gathered many.
  knownDevice: [
    { name: "account:signIn:device", points: 10, seconds: QUARTER, per: "device" },
    { name: "account:signIn:devices", points: 50, seconds: QUARTER, per: "all" },
  ],
  /** The password again, of somebody who is signed in. */
  confirmation: [
    { name: "account:confirmation:here", points: 10, seconds: QUARTER, per: "address" },
    { name: "account:confirmation", points: 50, seconds: QUARTER, per: "all" },
  ],
  // Whoever gets this far has the password, so that patience must not pay either.
  secondFactor: [
    { name: "account:secondFactor:here", points: 5, seconds: QUARTER, per: "address" },
    { name: "account:secondFactor", points: 20, seconds: QUARTER, per: "all" },
    { name: "account:secondFactor:day", points: 60, seconds: DAY, per: "all" },
  ],
} satisfies Record<string, Budget[]>;

export interface LimitedAccount {
  /** Names the account, whether there is one or not: `USER:name@example.com`. Kept as a hash. */
  account: string;
  /** Of the client. */
  address: string;
  /** What a browser is known by that has signed in to this account before. */
  device?: string;
}

interface Attempt<T> {
  attempt: () => Promise<T>;
  /** Whether an error of `attempt` is a wrong answer; other errors don't count. */
  failed: (error: unknown) => boolean;
  /** Told by a wrong answer that uses up what all may try together, for a quarter of an hour or for the day. */
  usedUp?: () => Promise<unknown>;
}

/**
 * Carries out an attempt to prove who one is. Failures count; a success gives back what it took and forgives what
 * this address has tried before. Counted before it is tried, so that a burst gets no more tries than a queue.
 * @throws TooManyAttempts, and whatever `attempt` throws
 */
export async function limitFailures<T>(
  action: keyof typeof budgets,
  of: LimitedAccount,
  { attempt, failed, usedUp }: Attempt<T>,
): Promise<T> {
  const taken: { giveBack: () => Promise<unknown>; forgive: () => Promise<unknown> }[] = [];
  let last = false;
  for (const budget of budgets[action] as readonly Budget[]) {
    const limiter = await openLimiter(budget);
    const key = keyOf(of, budget);
    const { wait, consumed } = await consume(limiter, key);
    if (wait !== null) {
      await Promise.all(taken.map(({ giveBack }) => giveBack()));
      throw new TooManyAttempts(wait);
    }
    last ||= budget.per === "all" && consumed === budget.points;
    taken.push({
      giveBack: () => limiter.reward(key),
      forgive: () => (budget.per === "all" ? limiter.reward(key) : limiter.delete(key)),
    });
  }
  try {
    const result = await attempt();
    await Promise.all(taken.map(({ forgive }) => forgive()));
    return result;
  } catch (error) {
    if (!failed(error)) await Promise.all(taken.map(({ giveBack }) => giveBack()));
    else if (last) await usedUp?.();
    throw error;
  }
}

/** What a budget counts: the account, and who tries it where each has a budget of their own. */
export function keyOf({ account, address, device }: LimitedAccount, { per }: Pick<Budget, "per">): string {
  const who = per === "address" ? clientKey(address) : per === "device" ? device : null;
  return hashToken(who == null ? account : `${account}\n${who}`);
}
