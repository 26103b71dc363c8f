import { type OrderStatus, type Transaction } from "~/db/index.server";
import { enqueue } from "~/domain/outbox/enqueue.server";
import { toldSteps } from "~/domain/outbox/payloads.server";

/**
 * Has the shopper and the shop told of a step that an order has taken. A step that was taken on the way to it has no
 * mail of its own: this one names it.
 */
export async function announceOrderStep(
  tx: Transaction,
  order: { id: string },
  step: OrderStatus,
): Promise<void> {
  const status = toldSteps.find((told) => told === step);
  if (!status) return;
  const payload = { orderId: order.id, status };
  await enqueue(tx, [
    { kind: "mail.order-step-to-shopper", key: `mail:order-step:${order.id}:${step}:shopper`, payload },
    { kind: "mail.order-step-to-shop", key: `mail:order-step:${order.id}:${step}:shop`, payload },
  ]);
}
