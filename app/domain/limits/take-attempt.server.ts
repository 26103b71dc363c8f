import { RateLimiterMemory, type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";

import { openLimiter } from "~/db/limit-store.server";
import { env } from "~/lib/env.server";
import { clientKey, type LimitedAction } from "~/lib/http/rate-limit.server";

const MINUTE = 60;

/** Placing purchases is counted by each process for itself: it guards a machine's work, and costs no statement. */
const checkout = new RateLimiterMemory({ points: env.RATE_LIMIT_CHECKOUT, duration: MINUTE });

/**
 * Counts an attempt of a client address within a minute; all but those of the checkout are counted for all
 * processes together.
 * @returns the seconds to wait, or null to go ahead
 */
export async function takeAttempt(action: LimitedAction, address: string): Promise<number | null> {
  // Pages behind a sign-in have forms that are sent often without any guessing: ending sessions, or saving a profile.
  const often = action === "account" || action === "upload";
  const points = often ? 3 * env.RATE_LIMIT_SIGN_IN : env.RATE_LIMIT_SIGN_IN;
  const limiter =
    action === "checkout"
      ? checkout
      : await openLimiter({ name: `address:${action}`, points, seconds: MINUTE });
  return take(limiter, clientKey(address));
}

/** Takes one point for a key. Seconds to wait, or null. */
export const take = async (limiter: RateLimiterAbstract, key: string): Promise<number | null> =>
  (await consume(limiter, key)).wait;

/** As {@link take}, and says how many have been taken by now. */
export async function consume(
  limiter: RateLimiterAbstract,
  key: string,
): Promise<{ wait: number | null; consumed: number }> {
  try {
    const { consumedPoints } = await limiter.consume(key);
    return { wait: null, consumed: consumedPoints };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { wait: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)), consumed: refused.consumedPoints };
  }
}
