import { NotFound } from "~/domain/errors";

import { NotEnoughStock } from "./add-to-cart.server";
import { changeCart } from "./change-cart.server";
import { MAX_LINE_QUANTITY } from "./limits";
import { type CartOwner } from "./owner";

/**
 * Sets how many of a variant a cart holds; 0 removes it, and removing what is gone already is harmless.
 * @param quantity a whole number from 0 to {@link MAX_LINE_QUANTITY}
 * @throws NotFound when the cart does not hold the variant, NotEnoughStock
 */
export async function setCartQuantity(owner: CartOwner, variantId: string, quantity: number): Promise<void> {
  await changeCart(owner, async (lines, tx) => {
    if (quantity === 0) return lines.filter((line) => line.variantId !== variantId);
    if (!lines.some((line) => line.variantId === variantId)) throw new NotFound("That item of your cart");
    const variant = await tx.variant.findFirst({ where: { id: variantId }, select: ["id", "stock"] });
    const limit = Math.min(variant?.stock ?? 0, MAX_LINE_QUANTITY);
    if (quantity > limit) throw new NotEnoughStock(limit, 0);
    return lines.map((line) => (line.variantId === variantId ? { ...line, quantity } : line));
  });
}
