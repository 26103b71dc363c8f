import { type Cart } from "~/db/index.server";

/** What the shopper has entered on the way to an order. */
export type CheckoutDraft = NonNullable<Cart["checkout"]>;
export type PostalAddress = CheckoutDraft["address"];
