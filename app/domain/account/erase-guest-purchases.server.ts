import { oneOf, transaction, type Transaction } from "~/db/index.server";
import { enqueue } from "~/domain/outbox/enqueue.server";
import { type OutboxPayload } from "~/domain/outbox/payloads.server";
import { type OutboxHandler } from "~/domain/outbox/relay-outbox.server";

import { eraseOrders } from "./erase-orders.server";
import { apart } from "./under-way.server";

/** How long, in milliseconds, until the next look whether purchases are over. */
const LOOK_AGAIN = 24 * 60 * 60 * 1000;

type Left = OutboxPayload<"account.erase-guest-purchases">;

/** Has guests' purchases that are under way while an account is deleted erased once they are over: looks every day. */
export async function eraseOnceOver(tx: Transaction, left: Left, at: Date): Promise<void> {
  await enqueue(tx, {
    kind: "account.erase-guest-purchases",
    key: `account:erase-guest-purchases:${left.userId}:${left.part}:${left.round}`,
    payload: left,
    dueAt: new Date(at.getTime() + LOOK_AGAIN),
  });
}

/**
 * Erases what is over of the purchases that a deleted account has left to guests, as if it had been over before, and
 * looks again after the others. What has become another account's meanwhile is that account's affair.
 */
export const eraseGuestPurchases: OutboxHandler<"account.erase-guest-purchases"> = (left) =>
  transaction(async (tx) => {
    const at = new Date();
    const { userId } = left;
    const guests = await tx.purchase.findMany({
      where: { id: oneOf(left.purchaseIds), userId: null },
      select: ["id"],
    });
    const { over, underWay } = await apart(
      tx,
      guests.map(({ id }) => id),
    );
    await tx.purchase.updateMany({
      where: { id: oneOf(over), userId: null },
      set: { userId, joinedAt: at },
    });
    await tx.order.updateMany({ where: { purchaseId: oneOf(over), userId: null }, set: { userId } });
    await eraseOrders(tx, userId);
    if (underWay.length === 0) return;
    await eraseOnceOver(tx, { ...left, purchaseIds: underWay, round: left.round + 1 }, at);
    return `${underWay.length} are still under way.`;
  });
