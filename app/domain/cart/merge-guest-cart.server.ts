import { gt, oneOf, type Cart, type Transaction } from "~/db/index.server";

import { changeCart } from "./change-cart.server";
import { takeEventPrices } from "./event-prices.server";
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "./limits";

type Lines = Cart["lines"];

/**
 * Puts what a guest has gathered into the cart of the account they have just signed in to, in one transaction:
 * the guest's cart goes as its goods arrive, so that nothing is lost or added twice. Quantities are added as
 * far as stock and limits go; where an event has fewer left than that, the quote says so and the shopper chooses.
 * @param tokenHash of the guest's cart
 */
export async function mergeGuestCart(
  tokenHash: string,
  userId: string,
  deps: { now?: () => Date } = {},
): Promise<void> {
  const now = (deps.now ?? (() => new Date()))();
  await changeCart(
    { kind: "user", userId },
    async (lines, tx) => {
      const guest = await tx.cart.deleteOne({ where: { token: tokenHash, expiresAt: gt(now) } });
      if (!guest) return lines;
      const merged = await takeEventPrices(tx, await capped(tx, joined(lines, guest.lines)), now);
      return merged.lines;
    },
    now,
  );
}

function joined(own: Lines, guests: Lines): Lines {
  const lines = own.map((line) => ({ ...line }));
  for (const guest of guests) {
    const same = lines.find((line) => line.variantId === guest.variantId);
    if (same) {
      same.quantity += guest.quantity;
      same.eventId ??= guest.eventId;
    } else if (lines.length < MAX_CART_LINES) lines.push(guest);
  }
  return lines;
}

/** What is gone altogether stays as it is, so that the cart page can say so. */
async function capped(tx: Transaction, lines: Lines): Promise<Lines> {
  const ids = lines.map((line) => line.variantId);
  const variants = await tx.variant.findMany({ where: { id: oneOf(ids) }, select: ["id", "stock"] });
  return lines.map((line) => {
    const stock = variants.find(({ id }) => id === line.variantId)?.stock;
    return { ...line, quantity: Math.min(line.quantity, stock || line.quantity, MAX_LINE_QUANTITY) };
  });
}
