import { type OrderStatus, type Transaction } from "~/db/index.server";
import { enqueue } from "~/domain/outbox/enqueue.server";
import { stepsForShoppers, stepsForShops, type OutboxEntry } from "~/domain/outbox/payloads.server";

/** Has the shopper, and where goods or money are concerned the shop, told of a step that an order has taken. */
export async function announceOrderStep(
  tx: Transaction,
  order: { id: string },
  step: OrderStatus,
): Promise<void> {
  const entries: OutboxEntry[] = [];
  const forShopper = stepsForShoppers.find((status) => status === step);
  if (forShopper)
    entries.push({
      kind: "mail.order-step-to-shopper",
      key: `mail:order-step:${order.id}:${step}:shopper`,
      payload: { orderId: order.id, status: forShopper },
    });
  const forShop = stepsForShops.find((status) => status === step);
  if (forShop)
    entries.push({
      kind: "mail.order-step-to-shop",
      key: `mail:order-step:${order.id}:${step}:shop`,
      payload: { orderId: order.id, status: forShop },
    });
  await enqueue(tx, entries);
}
