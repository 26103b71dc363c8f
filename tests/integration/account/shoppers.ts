import { db, type Order, type Purchase, type User, type Variant } from "~/db/index.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { choosePayment } from "~/domain/checkout/choose-payment.server";
import { placePurchase, type PlacePurchaseInput } from "~/domain/checkout/place-purchase.server";
import { saveCheckoutAddress } from "~/domain/checkout/save-checkout-address.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";

import { address, reviewForm } from "../../support/fixtures";

type Goods = readonly { variant: Variant; quantity: number }[];

/** A signed-in shopper with these goods, in front of the review page. */
export async function shopperAtReview(user: User, goods: Goods): Promise<PlacePurchaseInput> {
  const owner = { kind: "user", userId: user.id } as const;
  for (const { variant, quantity } of goods)
    await addToCart(owner, { productId: variant.productId, variantId: variant.id, quantity });
  await saveCheckoutAddress(owner, { email: user.email, address });
  await choosePayment(owner, "COD");
  return reviewForm(owner);
}

/** Places a purchase as a signed-in shopper. */
export async function buy(user: User, goods: Goods): Promise<Purchase> {
  return placePurchase(await shopperAtReview(user, goods));
}

export const ordersOf = ({ id }: Pick<Purchase, "id">): Promise<Order[]> =>
  db.order.findMany({ where: { purchaseId: id }, orderBy: { number: 1 } });

/** Has the shops of a purchase move all of its orders to a status. */
export async function finish(purchase: Purchase, to: Order["status"] = "DELIVERED"): Promise<void> {
  for (const { shopId, number } of await ordersOf(purchase))
    await advanceOrderStatus(
      { shopId, orderNumber: number, to, author: `shop:${shopId}`, actor: "SELLER" },
      { terms: { holdDays: 0, cashRemittedOnDelivery: true } },
    );
}
