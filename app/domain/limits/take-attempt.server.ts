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
  // Pages behind a sign-in have forms that are sent often without any guessing, such as ending sessions.
  const points = action === "account" ? 3 * env.RATE_LIMIT_SIGN_IN : env.RATE_LIMIT_SIGN_IN;
  const limiter =
    action === "checkout"
      ? checkout
      : await openLimiter({ name: `address:${action}`, points, seconds: MINUTE });
  return take(limiter, clientKey(address));
}

/** Takes one point for a key. Seconds to wait, or null. */
export async function take(limiter: RateLimiterAbstract, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
