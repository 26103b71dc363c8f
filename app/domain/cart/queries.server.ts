import { db } from "~/db/index.server";
import { visibleProducts } from "~/domain/catalog/visibility.server";
import { quoteCart } from "~/domain/checkout/quote-cart.server";
import { type Quote } from "~/domain/checkout/quote";

import { ownedBy } from "./owned-by.server";
import { type CartOwner } from "./owner";

/** How many pieces a cart holds, for the header. */
export async function countCartItems(owner: CartOwner): Promise<number> {
  const cart = await db.cart.findFirst({ where: ownedBy(owner), select: ["lines"] });
  return (cart?.lines ?? []).reduce((sum, line) => sum + line.quantity, 0);
}

/** What a form wanted to add, to name it and lead back to it; null if shoppers cannot see such a product. */
export async function getWantedProduct(id: string): Promise<{ title: string; slug: string } | null> {
  return db.product.findFirst({ where: { ...(await visibleProducts()), id }, select: ["title", "slug"] });
}

/** The cart as it would be bought now: prices, shipping and problems from the database. */
export async function getCartQuote(owner: CartOwner, now = new Date()): Promise<Quote> {
  const cart = await db.cart.findFirst({ where: ownedBy(owner, now) });
  return quoteCart(db, cart, now);
}
