import { db } from "~/db/index.server";
import { eventNamesOf } from "~/domain/orders/event-names.server";
import { type OutboxHandler } from "~/domain/outbox/relay-outbox.server";

import { links, orderData } from "./mail-data.server";
import { sendMail } from "./send-mail.server";

/** Tells a shop of its new order. */
export const mailOrderPlaced: OutboxHandler<"mail.order-placed"> = async ({ orderId }, { key, signal }) => {
  const order = await db.order.findFirst({ where: { id: orderId } });
  if (!order) return "The order is gone.";
  const shop = await db.shop.findFirst({ where: { id: order.shopId }, select: ["name", "email"] });
  if (!shop) return "The shop is gone.";
  const { renderOrderPlaced } = await import("~/mail-templates/order-placed");
  const letter = renderOrderPlaced({
    ...orderData(order, await eventNamesOf(order.lines)),
    shopName: shop.name,
    address: order.shippingAddress,
    feeCents: order.feeCents,
    cashOnDelivery: order.payment.provider === "COD",
    href: links.sellerOrder(order.number),
  });
  await sendMail({ key, to: shop.email, ...letter }, signal);
};
