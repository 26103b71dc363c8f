import { transaction } from "~/db/index.server";
import { type Actor, recordAudit } from "~/domain/audit/record-audit.server";

import { remitCash } from "./settle-order.server";

export interface RecordRemittedCashInput {
  orderIds: readonly string[];
  actor: Actor;
  ip: string | null;
}

/**
 * Records that the couriers have handed over the cash of delivered orders, each in a transaction of its own. What was
 * recorded before, or brings no cash, is left as it is; so all of it may be sent again. The seller's money is released
 * by the job that releases it, once the hold is over.
 * @returns how many orders were recorded now
 */
export async function recordRemittedCash(
  { orderIds, actor, ip }: RecordRemittedCashInput,
  now: () => Date = () => new Date(),
): Promise<number> {
  let recorded = 0;
  for (const id of new Set(orderIds)) {
    const remitted = await transaction(async (tx) => {
      const order = await tx.order.findFirst({ where: { id }, select: ["number", "amounts"] });
      if (!order || !(await remitCash(tx, order, { now: now(), author: actor }))) return false;
      await recordAudit(tx, {
        actor,
        ip,
        action: "cash.remitted",
        target: `order:${id}`,
        after: { number: order.number, totalCents: order.amounts.totalCents },
      });
      return true;
    });
    if (remitted) recorded += 1;
  }
  return recorded;
}
