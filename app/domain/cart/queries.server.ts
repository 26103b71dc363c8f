import { db } from "~/db/index.server";
import { quoteCart } from "~/domain/checkout/quote-cart.server";
import { type Quote } from "~/domain/checkout/quote";

import { ownedBy } from "./owned-by.server";
import { type CartOwner } from "./owner";

/** How many pieces a cart holds, for the header. */
export async function countCartItems(owner: CartOwner): Promise<number> {
  const cart = await db.cart.findFirst({ where: ownedBy(owner), select: ["lines"] });
  return (cart?.lines ?? []).reduce((sum, line) => sum + line.quantity, 0);
}

/** The cart as it would be bought now: prices, shipping and problems from the database. */
export async function getCartQuote(owner: CartOwner, now = new Date()): Promise<Quote> {
  const cart = await db.cart.findFirst({ where: ownedBy(owner, now) });
  return quoteCart(db, cart, now);
}
