import { gt, gte, lte, lteField, type Transaction } from "~/db/index.server";

import { type StockLine } from "./stock-line";
import { StockMismatch } from "./stock-mismatch";

/** An event has ended, was called off, or has fewer pieces left than are asked for. */
export class EventNotAvailable extends Error {
  override name = "EventNotAvailable";
  constructor(readonly eventId: string) {
    super(`Event ${eventId} does not hold any more for as many pieces.`);
  }
}

/**
 * Takes what a new purchase buys at events' prices out of their quotas: quotaUsed +q, only where quotaUsed + q ≤
 * quota and the event runs at that moment (data model: "Stock", purchase placed).
 * @throws EventNotAvailable
 */
export async function reserveQuota(tx: Transaction, lines: readonly StockLine[], now: Date): Promise<void> {
  for (const [eventId, quantity] of byEvent(lines)) {
    const event = await tx.event.updateOne({
      where: {
        id: eventId,
        cancelledAt: null,
        startsAt: lte(now),
        endsAt: gt(now),
        quotaUsed: lteField("quota", -quantity),
      },
      inc: { quotaUsed: quantity },
    });
    if (!event) throw new EventNotAvailable(eventId);
  }
}

/**
 * Gives back what an order took of quotas, as long as its goods have not left the shop: quotaUsed −q, whatever has
 * become of the event.
 * @throws StockMismatch
 */
export async function releaseQuota(tx: Transaction, lines: readonly StockLine[]): Promise<void> {
  for (const [eventId, quantity] of byEvent(lines)) {
    const event = await tx.event.updateOne({
      where: { id: eventId, quotaUsed: gte(quantity) },
      inc: { quotaUsed: -quantity },
    });
    if (!event) throw new StockMismatch(`Event ${eventId}`, "quota released");
  }
}

/** Pieces per event, in one order everywhere, so that two transactions never wait for each other crosswise. */
function byEvent(lines: readonly StockLine[]): [eventId: string, quantity: number][] {
  const sums = new Map<string, number>();
  for (const { eventId, quantity } of lines)
    if (eventId !== null && quantity > 0) sums.set(eventId, (sums.get(eventId) ?? 0) + quantity);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}
