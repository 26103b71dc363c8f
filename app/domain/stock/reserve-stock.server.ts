import { gt, gte, type Transaction } from "~/db/index.server";
import { DomainError } from "~/domain/errors";

import { byVariant, type StockLine } from "./stock-line";

/** Less is left than was asked for. */
export class OutOfStock extends DomainError<"OUT_OF_STOCK"> {
  override name = "OutOfStock";
  constructor(readonly variantId: string) {
    super("OUT_OF_STOCK", "There is not enough left of one of the goods.");
  }
}

/**
 * Takes what a new purchase asks for out of what can be sold: stock −q, reserved +q, only where stock ≥ q
 * (data model: "Stock", purchase placed).
 * @param cause ref is the purchase's number
 * @throws OutOfStock
 */
export async function reserveStock(
  tx: Transaction,
  lines: readonly StockLine[],
  cause: { ref: string; at: Date },
): Promise<void> {
  const sorted = byVariant(lines);
  for (const { variantId, productId, quantity } of sorted) {
    const variant = await tx.variant.updateOne({
      where: { id: variantId, productId, stock: gte(quantity) },
      inc: { stock: -quantity, reserved: quantity },
    });
    if (!variant) throw new OutOfStock(variantId);
    if (variant.stock === 0) await markIfSoldOut(tx, productId);
  }
  await tx.stockMovement.createMany(
    sorted.map(({ variantId, quantity }) => ({
      variantId,
      delta: -quantity,
      reason: "PLACED" as const,
      ref: cause.ref,
      by: "system",
      createdAt: cause.at,
    })),
  );
}

/** The product is the agreed parent of its variants: whoever empties one of them writes it. */
async function markIfSoldOut(tx: Transaction, productId: string): Promise<void> {
  const left = await tx.variant.count({ where: { productId, stock: gt(0) } });
  await tx.product.updateOne({ where: { id: productId }, set: { inStock: left > 0 } });
}
