import { db, oneOf } from "~/db/index.server";
import { isErasedEmail } from "~/domain/account/erased";
import { eventNamesOf } from "~/domain/orders/event-names.server";
import { type OutboxHandler } from "~/domain/outbox/relay-outbox.server";

import { CLOSED_SHOP, links, orderData } from "./mail-data.server";
import { sendMail } from "./send-mail.server";

/** Tells the shopper of a placed purchase: one mail for all its orders. */
export const mailPurchasePlaced: OutboxHandler<"mail.purchase-placed"> = async (
  { purchaseId },
  { key, signal },
) => {
  const purchase = await db.purchase.findFirst({ where: { id: purchaseId } });
  if (!purchase) return "The purchase is gone.";
  if (isErasedEmail(purchase.email)) return "The account is deleted.";
  const orders = await db.order.findMany({ where: { purchaseId }, orderBy: { number: "asc" } });
  const shops = await db.shop.findMany({
    where: { id: oneOf(orders.map((order) => order.shopId)) },
    select: ["id", "name"],
  });
  const eventNames = await eventNamesOf(orders.flatMap(({ lines }) => lines));
  const { renderPurchasePlaced } = await import("~/mail-templates/purchase-placed");
  const letter = renderPurchasePlaced({
    ...orderData({ ...purchase, lines: [] }, eventNames),
    address: purchase.shippingAddress,
    cashOnDelivery: purchase.status === "CASH_ON_DELIVERY",
    href: links.purchase(purchase.number),
    orders: orders.map((order) => ({
      ...orderData(order, eventNames),
      shopName: shops.find(({ id }) => id === order.shopId)?.name ?? CLOSED_SHOP,
      href: links.order(order.number),
    })),
  });
  await sendMail({ key, to: purchase.email, ...letter }, signal);
};
