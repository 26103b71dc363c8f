import { db } from "~/db/index.server";
import { ownedBy } from "~/domain/cart/owned-by.server";
import { type CartOwner } from "~/domain/cart/owner";

import { type CheckoutDraft } from "./draft";
import { type Quote } from "./quote";
import { quoteCart } from "./quote-cart.server";

export interface Checkout {
  quote: Quote;
  draft: CheckoutDraft | null;
  /** Names of the shops in the cart that do not take cash; cash is offered when there are none. */
  refusingCash: string[];
}

/** The cart as it would be bought now, with what the shopper has entered so far. */
export async function getCheckout(owner: CartOwner, now = new Date()): Promise<Checkout> {
  const cart = await db.cart.findFirst({ where: ownedBy(owner, now) });
  const quote = await quoteCart(db, cart, now);
  return {
    quote,
    draft: cart?.checkout ?? null,
    refusingCash: quote.shops.filter((shop) => !shop.acceptsCash).map((shop) => shop.name),
  };
}
