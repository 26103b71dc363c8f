import { gt, oneOf, type Cart, type Transaction } from "~/db/index.server";

import { changeCart } from "./change-cart.server";
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "./limits";

type Lines = Cart["lines"];

/**
 * Puts what a guest has gathered into the cart of the account they have just signed in to, in one transaction:
 * the guest's cart goes as its goods arrive, so that nothing is lost or added twice. Quantities are added as
 * far as stock and limits go.
 * @param tokenHash of the guest's cart
 */
export async function mergeGuestCart(tokenHash: string, userId: string): Promise<void> {
  await changeCart({ kind: "user", userId }, async (lines, tx) => {
    const guest = await tx.cart.deleteOne({ where: { token: tokenHash, expiresAt: gt(new Date()) } });
    return guest ? capped(tx, joined(lines, guest.lines)) : lines;
  });
}

function joined(own: Lines, guests: Lines): Lines {
  const lines = own.map((line) => ({ ...line }));
  for (const guest of guests) {
    const same = lines.find((line) => line.variantId === guest.variantId && line.eventId === guest.eventId);
    if (same) same.quantity += guest.quantity;
    else if (lines.length < MAX_CART_LINES) lines.push(guest);
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
