import { gte, type Transaction } from "~/db/index.server";

import { releaseQuota } from "./event-quota.server";
import { byVariant, type StockLine } from "./stock-line";
import { StockMismatch } from "./stock-mismatch";

interface Cause {
  /** the order's number */
  ref: string;
  by: string;
  at: Date;
}

/**
 * Goods leave the shop: reserved −q, soldCount +q, for variant and product (data model: "Stock", transferred).
 * @throws StockMismatch
 */
export async function sellReservedStock(tx: Transaction, lines: readonly StockLine[]): Promise<void> {
  for (const { variantId, productId, quantity } of byVariant(lines)) {
    const variant = await tx.variant.updateOne({
      where: { id: variantId, productId, reserved: gte(quantity) },
      inc: { reserved: -quantity, soldCount: quantity },
    });
    if (!variant) throw new StockMismatch(`Variant ${variantId}`, "sell");
    await tx.product.updateOne({ where: { id: productId }, inc: { soldCount: quantity } });
  }
}

/**
 * An order ends before its goods have left: stock +q, reserved −q, and for lines sold at an event's price
 * quotaUsed −q.
 * @throws StockMismatch
 */
export async function releaseReservedStock(
  tx: Transaction,
  lines: readonly StockLine[],
  cause: Cause,
): Promise<void> {
  await putBack(tx, lines, { reason: "RELEASED", counter: "reserved", ...cause });
  await releaseQuota(tx, lines);
}

/**
 * Goods come back after they had left: stock +q, soldCount −q. An event's quota stays used.
 * @throws StockMismatch
 */
export async function restock(tx: Transaction, lines: readonly StockLine[], cause: Cause): Promise<void> {
  await putBack(tx, lines, { reason: "RESTOCKED", counter: "soldCount", ...cause });
}

async function putBack(
  tx: Transaction,
  lines: readonly StockLine[],
  how: Cause & { reason: "RELEASED" | "RESTOCKED"; counter: "reserved" | "soldCount" },
): Promise<void> {
  const sorted = byVariant(lines);
  for (const { variantId, productId, quantity } of sorted) {
    const variant = await tx.variant.updateOne({
      where: { id: variantId, productId, [how.counter]: gte(quantity) },
      inc: { stock: quantity, [how.counter]: -quantity },
    });
    if (!variant) throw new StockMismatch(`Variant ${variantId}`, how.reason);
    const soldBack = how.counter === "soldCount" ? { inc: { soldCount: -quantity } } : {};
    const backOnSale = variant.stock === quantity ? { set: { inStock: true } } : {};
    if (how.counter === "soldCount" || variant.stock === quantity)
      await tx.product.updateOne({ where: { id: productId }, ...soldBack, ...backOnSale });
  }
  await tx.stockMovement.createMany(
    sorted.map(({ variantId, quantity }) => ({
      variantId,
      delta: quantity,
      reason: how.reason,
      ref: how.ref,
      by: how.by,
      createdAt: how.at,
    })),
  );
}
