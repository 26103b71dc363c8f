import { type MergedCart } from "./merge-guest-cart.server";
import { type CartShortfall } from "./take-lines.server";

/** What a shopper is told of a cart that was changed for them. */
export interface CartNote {
  title: string;
  lines: string[];
  tone: "success" | "warning";
}

const reasons: Record<CartShortfall["reason"], (shortfall: CartShortfall) => string> = {
  STOCK: ({ title, got, wanted }) =>
    got === 0
      ? `${title}: none were added, because it is sold out.`
      : `${title}: ${got} instead of ${wanted}, which is all that is left.`,
  EVENT_QUOTA: ({ title, got, wanted }) =>
    `${title}: ${got} instead of ${wanted}, which is all that is left at the event’s price.`,
  LINE_LIMIT: ({ title, got, wanted }) =>
    `${title}: ${got} instead of ${wanted}, the most that a cart takes of one thing.`,
  CART_FULL: ({ title }) => `${title}: left out, because your cart is full.`,
};

/** One sentence for each of the goods that came in another number than they were meant to. */
export const shortfallLines = (shortfalls: readonly CartShortfall[]): string[] =>
  shortfalls.map((shortfall) => reasons[shortfall.reason](shortfall));

/** What signing in has done to the cart; null when there is nothing to say. */
export function mergeNote({ taken, joined, shortfalls }: MergedCart): CartNote | null {
  if (taken === 0) return null;
  const lines = shortfallLines(shortfalls);
  if (lines.length > 0)
    return { title: "Your two carts are one now, not all of it as it was", lines, tone: "warning" };
  return {
    title: joined
      ? "What you gathered before signing in was added to your cart"
      : "What you gathered before signing in is in your cart",
    lines,
    tone: "success",
  };
}

/** What ordering something again has put into the cart. */
export function reorderNote({
  added,
  complete,
  gone,
  shortfalls,
}: {
  added: number;
  complete: boolean;
  gone: readonly string[];
  shortfalls: readonly CartShortfall[];
}): CartNote {
  const lines = [
    ...gone.map((title) => `${title}: left out, because it is sold out or not on sale any more.`),
    ...shortfallLines(shortfalls),
  ];
  const none = complete
    ? "All of it is in your cart already"
    : "Nothing more of it could be put into your cart";
  const some = `${added} ${added === 1 ? "piece was" : "pieces were"} put into your cart again`;
  return { title: added > 0 ? some : none, lines, tone: complete ? "success" : "warning" };
}
