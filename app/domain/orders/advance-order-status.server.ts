import { transaction, type Order, type Transaction } from "~/db/index.server";
import { NotFound } from "~/domain/errors";
import { settleOrder, type SettlementTerms } from "~/domain/ledger/settle-order.server";
import { announceOrderStep } from "~/domain/notifications/announce-order-step.server";
import { closeCashPayment } from "~/domain/payments/collect-cash.server";
import { releaseReservedStock, restock, sellReservedStock } from "~/domain/stock/move-stock.server";
import { unrefunded } from "~/domain/stock/stock-line";

import { planTransition, recorded, type Actor, type Effect, type OrderStatus } from "./status";

export interface AdvanceOrderStatusInput {
  shopId: string;
  orderNumber: string;
  to: OrderStatus;
  /** Who does it, as it will stand in history and journal: `shop:<id>`. */
  author: string;
  actor: Actor;
  note?: string | null;
  carrier?: string | null;
  trackingNumber?: string | null;
}

export interface AdvanceOrderStatusResult {
  order: Order;
  /** False when the order had taken that step before: posting it twice is harmless. */
  changed: boolean;
}

export interface AdvanceOrderStatusDependencies {
  terms: SettlementTerms;
  now?: () => Date;
  /** Has the mails written; history that is written afterwards tells nobody. */
  announce?: typeof announceOrderStep;
}

/**
 * Moves one shop's order to a status, with everything the step brings about (stock, money), in one
 * transaction. Rules: the table in `status.ts`.
 * @throws NotFound for an order that is not this shop's, TransitionNotAllowed
 */
export async function advanceOrderStatus(
  input: AdvanceOrderStatusInput,
  deps: AdvanceOrderStatusDependencies,
): Promise<AdvanceOrderStatusResult> {
  const now = (deps.now ?? (() => new Date()))();
  const announce = deps.announce ?? announceOrderStep;
  return transaction(async (tx) => {
    const order = await tx.order.findFirst({ where: { number: input.orderNumber, shopId: input.shopId } });
    if (!order) throw new NotFound("The order");
    if (order.history.some((step) => step.status === input.to)) return { order, changed: false };

    const steps = planTransition(order.status, input.to, input.actor);
    // The status we read stands in the filter: of two at once, the second finds nothing to do.
    const moved = await tx.order.updateOne({
      where: { id: order.id, shopId: input.shopId, status: order.status },
      set: {
        status: input.to,
        history: [
          ...order.history,
          ...recorded(steps, { at: now, by: input.author, note: input.note || null }),
        ],
        carrier: input.carrier || order.carrier,
        trackingNumber: input.trackingNumber || order.trackingNumber,
        ...(input.to === "DELIVERED" ? { deliveredAt: now } : {}),
      },
    });
    if (!moved) return { order, changed: false };
    for (const effect of steps.flatMap((step) => step.effects))
      await carryOut(tx, effect, moved, { now, author: input.author, terms: deps.terms });
    await announce(tx, order, input.to);
    const final = await tx.order.findFirst({ where: { id: order.id, shopId: input.shopId } });
    return { order: final ?? moved, changed: true };
  });
}

async function carryOut(
  tx: Transaction,
  effect: Effect,
  order: Order,
  at: { now: Date; author: string; terms: SettlementTerms },
): Promise<void> {
  const lines = unrefunded(order.lines);
  switch (effect) {
    case "SELL_STOCK":
      return sellReservedStock(tx, lines);
    case "RELEASE_STOCK":
      return releaseReservedStock(tx, lines, { ref: order.number, by: at.author, at: at.now });
    case "RESTOCK":
      return restock(tx, lines, { ref: order.number, by: at.author, at: at.now });
    case "SETTLE":
      return settleOrder(tx, order, at);
    case "CLOSE_PAYMENT":
      await tx.order.updateOne({
        where: { id: order.id, "payment.status": "UNPAID" },
        set: { payment: { ...order.payment, status: "CLOSED" } },
      });
      await closeCashPayment(tx, order.purchaseId);
  }
}
