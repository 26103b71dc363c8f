import { db, type Order, type StatusStep } from "~/db/index.server";
import { isErasedEmail } from "~/domain/account/erased";
import { eventNamesOf } from "~/domain/orders/event-names.server";
import { toldSteps } from "~/domain/outbox/payloads.server";
import { type OutboxHandler } from "~/domain/outbox/relay-outbox.server";
import { type OrderStep, type ToldStep } from "~/mail-templates/order-step";

import { CLOSED_SHOP, links, orderData } from "./mail-data.server";
import { sendMail } from "./send-mail.server";

/** Tells the shopper of a step of an order. */
export const mailOrderStepToShopper: OutboxHandler<"mail.order-step-to-shopper"> = async (
  payload,
  { key, signal },
) => {
  const found = await readStep(payload.orderId, payload.status);
  if (typeof found === "string") return found;
  if (isErasedEmail(found.order.email)) return "The account is deleted.";
  const { renderStepForShopper } = await import("~/mail-templates/order-step");
  const letter = renderStepForShopper({ ...found.step, href: links.order(found.order.number) });
  await sendMail({ key, to: found.order.email, ...letter }, signal);
};

/** Tells the shop of a step of its order. */
export const mailOrderStepToShop: OutboxHandler<"mail.order-step-to-shop"> = async (
  payload,
  { key, signal },
) => {
  const found = await readStep(payload.orderId, payload.status);
  if (typeof found === "string") return found;
  if (!found.shopEmail) return "The shop is gone.";
  const { renderStepForShop } = await import("~/mail-templates/order-step");
  const letter = renderStepForShop({ ...found.step, href: links.sellerOrder(found.order.number) });
  await sendMail({ key, to: found.shopEmail, ...letter }, signal);
};

async function readStep(orderId: string, status: ToldStep) {
  const order = await db.order.findFirst({ where: { id: orderId } });
  const taken = order?.history.find((step) => step.status === status);
  if (!order || !taken) return "The order is gone.";
  const shop = await db.shop.findFirst({ where: { id: order.shopId }, select: ["name", "email"] });
  const step: Omit<OrderStep, "href"> = {
    ...orderData(order, await eventNamesOf(order.lines)),
    step: status,
    at: taken.at,
    shopName: shop?.name ?? CLOSED_SHOP,
    nothingToPay: order.payment.status === "CLOSED",
    by: whoTook(taken, order),
    implied: impliedBy(taken, order),
    note: taken.note,
    carrier: order.carrier,
    trackingNumber: order.trackingNumber,
  };
  return { order, shopEmail: shop?.email ?? null, step };
}

/** The steps that were taken on the way to this one, by the same person in the same moment, and told by its mail. */
function impliedBy(taken: StatusStep, { history }: Order): OrderStep["implied"] {
  return history.slice(0, history.indexOf(taken)).flatMap(({ status, at, by }) => {
    const told = toldSteps.find((step) => step === status);
    return told && by === taken.by && at.getTime() === taken.at.getTime() ? [{ step: told, at }] : [];
  });
}

/** `by` is the author as history and journal have it: `shop:<id>`, `user:<id>`, … */
function whoTook({ by }: StatusStep, order: Order): OrderStep["by"] {
  if (by === `shop:${order.shopId}`) return "shop";
  return by.startsWith("user:") ? "shopper" : "marketplace";
}
