import { type AppLoadContext } from "@remix-run/node";

import { joinOwnGuestPurchases } from "~/domain/account/join-guest-purchases.server";
import { type CartNote } from "~/domain/cart/cart-note";
import { describeError } from "~/lib/redact";

import { joinGuestCart } from "./cart.server";
import { announceNote } from "./flash-note.server";

/**
 * What a shopper who has just signed in brings along from before. They are signed in, whatever becomes of it: what
 * fails is logged, and tried again at the next sign-in.
 */

interface Input {
  request: Request;
  context: AppLoadContext;
  userId: string;
}

const CART_LEFT_BEHIND: CartNote = {
  title: "What you gathered before signing in is not in your cart yet",
  lines: ["Something went wrong on our side. Nothing is lost: please sign out, and sign in again."],
  tone: "warning",
};

/**
 * Takes what this browser gathered as a guest into the shopper's cart.
 * @returns what to say of it; null when there is nothing
 */
export async function bringGuestCart({ request, context, userId }: Input): Promise<CartNote | null> {
  try {
    return await joinGuestCart(request, userId);
  } catch (error) {
    context.log.error({ userId, error: describeError(error) }, "a guest's cart could not be merged");
    return CART_LEFT_BEHIND;
  }
}

/**
 * As {@link bringGuestCart}, and has the next page say what has changed; also has guest purchases with the shopper's
 * address join the account.
 * @param headers of the answer
 */
export async function bringAlong({ headers, ...input }: Input & { headers: Headers }): Promise<void> {
  const note = await bringGuestCart(input);
  if (note) await announceNote(headers, note);
  const { context, userId } = input;
  await joinOwnGuestPurchases(userId).catch((error: unknown) =>
    context.log.error({ userId, error: describeError(error) }, "guest purchases could not join the account"),
  );
}
