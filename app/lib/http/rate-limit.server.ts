import { isIPv6 } from "node:net";

import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { pageOf } from "./request-path.server";

/** What a client may only do so often: guess passwords, and place purchases. */
export type LimitedAction = "signIn" | "checkout";

const LIMITED_PAGES: Record<string, LimitedAction> = {
  "/sign-in": "signIn",
  "/seller/sign-in": "signIn",
  "/admin/sign-in": "signIn",
  "/checkout/review": "checkout",
};

/** The limited action that a post to this path is, if it is one. */
export function limitedAction(path: string): LimitedAction | null {
  return LIMITED_PAGES[pageOf(path)] ?? null;
}

/** Who is counted: an IPv4 address, or the /64 network that an IPv6 client can choose its addresses from. */
export function clientKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.split("%", 1)[0]!.split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail ? tail.split(":").length : 0;
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest);
  const network = [...groups, ...Array<string>(zeros).fill("0"), ...(tail ? tail.split(":") : [])].slice(
    0,
    4,
  );
  return `${network.map((group) => parseInt(group, 16).toString(16)).join(":")}::/64`;
}

/**
 * Counts attempts a minute per client, in this process's memory.
 * @returns a function that takes one attempt and says how many seconds to wait, or null to go ahead
 */
export function createRateLimit(perMinute: Record<LimitedAction, number>) {
  const limiters = {
    signIn: new RateLimiterMemory({ points: perMinute.signIn, duration: 60 }),
    checkout: new RateLimiterMemory({ points: perMinute.checkout, duration: 60 }),
  } satisfies Record<LimitedAction, RateLimiterMemory>;

  return async function take(action: LimitedAction, address: string): Promise<number | null> {
    try {
      await limiters[action].consume(clientKey(address));
      return null;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  };
}
