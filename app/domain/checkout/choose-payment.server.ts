import { not, transaction } from "~/db/index.server";
import { ownedBy } from "~/domain/cart/owned-by.server";
import { type CartOwner } from "~/domain/cart/owner";

import { CartEmpty, CheckoutIncomplete } from "./errors";
import { quoteCart } from "./quote-cart.server";

/**
 * Keeps how the shopper wants to pay. Cash on delivery is there only if every shop in the cart takes it.
 * @throws CartEmpty, CheckoutIncomplete
 */
export async function choosePayment(
  owner: CartOwner,
  provider: "COD",
  deps: { now?: () => Date } = {},
): Promise<void> {
  const now = (deps.now ?? (() => new Date()))();
  await transaction(async (tx) => {
    const cart = await tx.cart.findFirst({ where: ownedBy(owner, now) });
    if (!cart || cart.lines.length === 0) throw new CartEmpty();
    if (!cart.checkout) throw new CheckoutIncomplete("ADDRESS", "Please say where the goods should go.");
    const quote = await quoteCart(tx, cart, now);
    const refusing = quote.shops.filter((shop) => !shop.acceptsCash).map((shop) => shop.name);
    if (refusing.length > 0)
      throw new CheckoutIncomplete("PAYMENT", `${refusing.join(" and ")} does not take cash on delivery.`);
    await tx.cart.updateOne({
      where: { id: cart.id, ...ownedBy(owner, now), checkout: not(null) },
      set: { checkout: { ...cart.checkout, provider } },
    });
  });
}
