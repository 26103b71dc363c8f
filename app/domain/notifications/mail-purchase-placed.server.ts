import { db, oneOf } from "~/db/index.server";
import { type OutboxHandler } from "~/domain/outbox/relay-outbox.server";

import { CLOSED_SHOP, links, orderData } from "./mail-data.server";
import { sendMail } from "./send-mail.server";

/** Tells the shopper of a placed purchase: one mail for all its orders. */
export const mailPurchasePlaced: OutboxHandler<"mail.purchase-placed"> = async ({ purchaseId }, { key }) => {
  const purchase = await db.purchase.findFirst({ where: { id: purchaseId } });
  if (!purchase) return "The purchase is gone.";
  const orders = await db.order.findMany({ where: { purchaseId }, orderBy: { number: "asc" } });
  const shops = await db.shop.findMany({
    where: { id: oneOf(orders.map((order) => order.shopId)) },
    select: ["id", "name"],
  });
  const { renderPurchasePlaced } = await import("~/mail-templates/purchase-placed");
  const letter = renderPurchasePlaced({
    ...orderData({ ...purchase, lines: [] }),
    address: purchase.shippingAddress,
    cashOnDelivery: purchase.status === "CASH_ON_DELIVERY",
    href: links.purchase(purchase.number),
    orders: orders.map((order) => ({
      ...orderData(order),
      shopName: shops.find(({ id }) => id === order.shopId)?.name ?? CLOSED_SHOP,
      href: links.order(order.number),
    })),
  });
  await sendMail({ key, to: purchase.email, ...letter });
};
