import { db } from "~/db/index.server";
import { ownedBy } from "~/domain/cart/owned-by.server";
import { type CartOwner } from "~/domain/cart/owner";

import { type PostalAddress } from "./draft";
import { CartEmpty } from "./errors";

/**
 * Keeps where the goods should go and whom to tell, on the cart, until the purchase is placed.
 * The way to pay is chosen anew, because it may depend on the address.
 * @throws CartEmpty
 */
export async function saveCheckoutAddress(
  owner: CartOwner,
  input: { email: string; address: PostalAddress },
): Promise<void> {
  const cart = await db.cart.updateOne({
    where: ownedBy(owner),
    set: { checkout: { email: input.email, address: input.address, provider: null } },
  });
  if (!cart || cart.lines.length === 0) throw new CartEmpty();
}
