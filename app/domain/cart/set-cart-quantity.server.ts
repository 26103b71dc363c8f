import { NotFound } from "~/domain/errors";

import { NotEnoughStock } from "./add-to-cart.server";
import { changeCart } from "./change-cart.server";
import { retakeEventPrice, takeEventPrices } from "./event-prices.server";
import { MAX_LINE_QUANTITY } from "./limits";
import { type CartOwner } from "./owner";

/**
 * Sets how many of a variant a cart holds; 0 removes it, and removing what is gone already is harmless. The
 * variant names the line: a cart has one for each. Who wants more than an event has left can have them all at the
 * ordinary price.
 * @param quantity a whole number from 0 to {@link MAX_LINE_QUANTITY}
 * @throws NotFound when the cart does not hold the variant, NotEnoughStock, NotEnoughAtEventPrice
 */
export async function setCartQuantity(
  owner: CartOwner,
  variantId: string,
  quantity: number,
  price: "EVENT" | "ORDINARY" = "EVENT",
  deps: { now?: () => Date } = {},
): Promise<void> {
  const now = (deps.now ?? (() => new Date()))();
  await changeCart(
    owner,
    async (lines, tx) => {
      if (quantity === 0) return lines.filter((line) => line.variantId !== variantId);
      const line = lines.find((candidate) => candidate.variantId === variantId);
      if (!line) throw new NotFound("That item of your cart");
      const variant = await tx.variant.findFirst({ where: { id: variantId }, select: ["id", "stock"] });
      const limit = Math.min(variant?.stock ?? 0, MAX_LINE_QUANTITY);
      if (quantity > limit) throw new NotEnoughStock(limit, 0);
      const eventId = price === "ORDINARY" ? null : line.eventId;
      const changed = lines.map((other) => (other === line ? { ...line, quantity, eventId } : other));
      if (price === "ORDINARY") return (await takeEventPrices(tx, changed, now)).lines;
      return retakeEventPrice(tx, changed, variantId, line, now, 0);
    },
    now,
  );
}
