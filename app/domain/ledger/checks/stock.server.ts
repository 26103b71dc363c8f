import { type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";

/** Orders in these states hold their goods as reserved: placed, not yet handed over, not ended. */
const HOLDING = ["PENDING_PAYMENT", "PROCESSING"];

/** Invariant 4: nothing negative, reserved is what open orders hold, stock is the sum of its movements. */
export async function checkStock(store: Store): Promise<BookCheck[]> {
  const variants = await store.variant.findMany({
    where: {},
    select: ["id", "sku", "stock", "reserved", "soldCount"],
  });
  const held = await sumBy(store.order, [
    { $match: { status: { $in: HOLDING } } },
    { $unwind: "$lines" },
    {
      $group: {
        _id: "$lines.variantId",
        sum: { $sum: { $subtract: ["$lines.quantity", "$lines.refundedQuantity"] } },
      },
    },
  ]);
  const moved = await sumBy(store.stockMovement, [
    { $group: { _id: "$variantId", sum: { $sum: "$delta" } } },
  ]);
  return [
    {
      name: "No stock, reservation or sale is negative",
      checked: variants.length,
      violations: variants
        .filter(({ stock, reserved, soldCount }) => stock < 0 || reserved < 0 || soldCount < 0)
        .map(({ sku, stock, reserved }) => `${sku}: stock ${stock}, reserved ${reserved}.`),
    },
    {
      name: "What is reserved is what open orders hold",
      checked: variants.length,
      violations: variants
        .filter(({ id, reserved }) => reserved !== (held.get(id) ?? 0))
        .map(({ id, sku, reserved }) => `${sku}: reserved ${reserved}, orders hold ${held.get(id) ?? 0}.`),
    },
    {
      name: "Stock is the sum of its movements",
      checked: variants.length,
      violations: variants
        .filter(({ id, stock }) => stock !== (moved.get(id) ?? 0))
        .map(({ id, sku, stock }) => `${sku}: stock ${stock}, movements sum to ${moved.get(id) ?? 0}.`),
    },
  ];
}

async function sumBy(
  collection: { aggregate: Store["order"]["aggregate"] },
  pipeline: Parameters<Store["order"]["aggregate"]>[0],
): Promise<Map<string, number>> {
  const rows = await collection.aggregate<{ id: string; sum: number }>(pipeline);
  return new Map(rows.map(({ id, sum }) => [id, sum]));
}
