import { type Transaction } from "~/db/index.server";
import { enqueue } from "~/domain/outbox/enqueue.server";

/** Has the shopper and every shop told of a purchase once it is placed: one mail each. */
export async function announcePurchase(
  tx: Transaction,
  purchase: { id: string },
  orders: readonly { id: string }[],
): Promise<void> {
  await enqueue(tx, [
    {
      kind: "mail.purchase-placed",
      key: `mail:purchase-placed:${purchase.id}`,
      payload: { purchaseId: purchase.id },
    },
    ...orders.map(({ id }) => ({
      kind: "mail.order-placed" as const,
      key: `mail:order-placed:${id}`,
      payload: { orderId: id },
    })),
  ]);
}
