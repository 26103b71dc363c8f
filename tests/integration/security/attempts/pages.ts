import { linkKey } from "~/domain/orders/link-key.server";
import { paths } from "~/lib/paths";

import { type MakeAttempt } from "../attempt";

/** What is opened. Ids are those of "shopper" and "seller": to all others they are foreign. */
export const pages: Record<string, MakeAttempt> = {
  visit: () => ({}),
  unknown: () => ({ params: { slug: "nowhere", number: "nowhere", id: "0".repeat(24) } }),
  category: () => ({ params: { slug: "things" } }),
  product: ({ product }) => ({ params: { slug: product.slug } }),
  shop: ({ shop }) => ({ params: { slug: shop.slug } }),
  purchase: ({ purchase: { number } }) => ({ params: { number } }),
  "purchase-link": ({ purchase: { number } }) => ({
    params: { number },
    path: paths.purchase(number, linkKey("purchase", number)),
  }),
  "purchase-forged": ({ purchase: { number } }) => ({
    params: { number },
    path: paths.purchase(number, linkKey("purchase", "another")),
  }),
  order: ({ order: { number } }) => ({ params: { number } }),
  "order-link": ({ order: { number } }) => ({
    params: { number },
    path: paths.order(number, linkKey("order", number)),
  }),
  "order-forged": ({ order: { number } }) => ({
    params: { number },
    path: paths.order(number, linkKey("purchase", number)),
  }),
  event: ({ eventSlug }) => ({ params: { slug: eventSlug } }),
  mail: ({ mailId }) => ({ params: { id: mailId } }),
  address: ({ addressId }) => ({ params: { id: addressId } }),
  "shop-id": ({ pendingShop }) => ({ params: { id: pendingShop.id } }),
  // Nobody may send a form there.
  "no-form": () => ({ form: {} }),
};
