import { transaction } from "~/db/index.server";
import { takeEventPrices } from "~/domain/cart/event-prices.server";
import { ownedBy } from "~/domain/cart/owned-by.server";
import { type CartOwner } from "~/domain/cart/owner";

import { type PostalAddress } from "./draft";
import { CartEmpty } from "./errors";

/**
 * Keeps where the goods should go and whom to tell, on the cart, until the purchase is placed.
 * The way to pay is chosen anew, because it may depend on the address. Goods that have come on sale since they
 * were put into the cart are taken at that price from here on.
 * @throws CartEmpty
 */
export async function saveCheckoutAddress(
  owner: CartOwner,
  input: { email: string; address: PostalAddress },
  deps: { now?: () => Date } = {},
): Promise<void> {
  const now = (deps.now ?? (() => new Date()))();
  await transaction(async (tx) => {
    const cart = await tx.cart.findFirst({ where: ownedBy(owner, now) });
    if (!cart || cart.lines.length === 0) throw new CartEmpty();
    const { lines } = await takeEventPrices(tx, cart.lines, now);
    await tx.cart.updateOne({
      where: { id: cart.id, ...ownedBy(owner, now) },
      set: { lines, checkout: { email: input.email, address: input.address, provider: null } },
    });
  });
}
