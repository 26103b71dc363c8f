import { redirect } from "@remix-run/node";

import type { CartOwner } from "~/domain/cart/owner";
import { getCheckout, type Checkout } from "~/domain/checkout/queries.server";
import { getCartOwner } from "~/guards/cart.server";
import { paths } from "~/lib/paths";

/**
 * Whose cart this request means.
 * @throws a redirect to the cart page for a guest who has none
 */
export async function requireCartOwner(request: Request): Promise<CartOwner> {
  const owner = await getCartOwner(request);
  if (!owner) throw redirect(paths.cart());
  return owner;
}

/**
 * The checkout of the one whose cart it is.
 * @throws a redirect to the cart page when there is nothing in it, or something that must be mended first
 */
export async function requireCheckout(request: Request): Promise<Checkout> {
  const checkout = await getCheckout(await requireCartOwner(request));
  const { shops, problems, tooLarge } = checkout.quote;
  if (shops.length === 0 || problems.length > 0 || tooLarge) throw redirect(paths.cart());
  return checkout;
}

/**
 * As {@link requireCheckout}, for steps that need to know where the goods go.
 * @throws a redirect to the cart page or to the address step
 */
export async function requireAddress(request: Request) {
  return withAddress(await requireCheckout(request));
}

/**
 * The checkout for the last step, which says itself what has become of the cart in the meantime.
 * @throws a redirect to the cart page when there is nothing in it, or to the step that was left out
 */
export async function requireReview(request: Request) {
  const checkout = await getCheckout(await requireCartOwner(request));
  if (checkout.quote.shops.length === 0) throw redirect(paths.cart());
  const { draft, quote } = withAddress(checkout);
  if (!draft.provider) throw redirect(paths.checkoutPayment());
  return { draft, quote };
}

function withAddress({ draft, ...checkout }: Checkout) {
  if (!draft) throw redirect(paths.checkout());
  return { ...checkout, draft };
}
