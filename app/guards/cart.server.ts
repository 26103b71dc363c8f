import { createCookie } from "@remix-run/node";

import { mergeNote, type CartNote } from "~/domain/cart/cart-note";
import { GUEST_CART_DAYS } from "~/domain/cart/limits";
import { type CartOwner } from "~/domain/cart/owner";
import { mergeGuestCart } from "~/domain/cart/merge-guest-cart.server";
import { countCartItems } from "~/domain/cart/queries.server";
import { env } from "~/lib/env.server";
import { hashToken, newToken } from "~/lib/signing.server";

import { getShopper } from "./shopper.server";

/** The guest's cart token. Signed, so that nobody makes the database look for invented ones. */
const cartCookie = createCookie("cart", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env.APP_URL.startsWith("https:"),
  maxAge: GUEST_CART_DAYS * 86_400,
  secrets: [env.SESSION_SECRET],
});

async function guestToken(request: Request): Promise<string | null> {
  const token: unknown = await cartCookie.parse(request.headers.get("cookie"));
  return typeof token === "string" ? token : null;
}

/** Whose cart this request means: the signed-in shopper's, else the guest's; null for a guest without one. */
export async function getCartOwner(request: Request): Promise<CartOwner | null> {
  const shopper = await getShopper(request);
  if (shopper) return { kind: "user", userId: shopper.id };
  const token = await guestToken(request);
  return token ? { kind: "guest", tokenHash: hashToken(token) } : null;
}

/**
 * As {@link getCartOwner}, but gives a guest without a cart a token. Send the headers with the answer: they
 * also renew the cookie, so that a cart in use lasts as long as its row.
 */
export async function ensureCartOwner(request: Request): Promise<{ owner: CartOwner; headers: Headers }> {
  const shopper = await getShopper(request);
  if (shopper) return { owner: { kind: "user", userId: shopper.id }, headers: new Headers() };
  const token = (await guestToken(request)) ?? newToken();
  const headers = new Headers({ "Set-Cookie": await cartCookie.serialize(token) });
  return { owner: { kind: "guest", tokenHash: hashToken(token) }, headers };
}

/**
 * Takes what this browser gathered as a guest into the cart of the shopper who has just signed in.
 * @returns what to say of it; null when there is nothing
 */
export async function joinGuestCart(request: Request, userId: string): Promise<CartNote | null> {
  const token = await guestToken(request);
  return token ? mergeNote(await mergeGuestCart(hashToken(token), userId)) : null;
}

/** How many pieces the cart of this request holds, for the header. */
export async function getCartCount(request: Request): Promise<number> {
  const owner = await getCartOwner(request);
  return owner ? countCartItems(owner) : 0;
}
