import { type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";
import { beside, MOST_VIOLATIONS } from "./problems";

/** Orders in these states hold their goods as reserved: placed, not yet handed over, not ended. */
const HOLDING = ["PENDING_PAYMENT", "PROCESSING"];

/** Invariant 4: nothing negative, reserved is what open orders hold, stock is the sum of its movements. */
export async function checkStock(store: Store): Promise<BookCheck[]> {
  const checked = await store.variant.count();
  const negative = await store.variant.aggregate<{ sku: string; stock: number; reserved: number }>([
    { $match: { $or: [{ stock: { $lt: 0 } }, { reserved: { $lt: 0 } }, { soldCount: { $lt: 0 } }] } },
    { $project: { _id: 0, sku: 1, stock: 1, reserved: 1 } },
    { $limit: MOST_VIOLATIONS },
  ]);
  const misheld = await differing(store, "$reserved", "orders", [
    { $match: { status: { $in: HOLDING } } },
    { $unwind: "$lines" },
    {
      $project: {
        _id: "$lines.variantId",
        sum: { $subtract: ["$lines.quantity", "$lines.refundedQuantity"] },
      },
    },
  ]);
  const mismoved = await differing(store, "$stock", "stock_movements", [
    { $project: { _id: "$variantId", sum: "$delta" } },
  ]);
  return [
    {
      name: "No stock, reservation or sale is negative",
      checked,
      violations: negative.map(({ sku, stock, reserved }) => `${sku}: stock ${stock}, reserved ${reserved}.`),
    },
    {
      name: "What is reserved is what open orders hold",
      checked,
      violations: misheld.map(({ sku, kept, sum }) => `${sku}: reserved ${kept}, orders hold ${sum}.`),
    },
    {
      name: "Stock is the sum of its movements",
      checked,
      violations: mismoved.map(({ sku, kept, sum }) => `${sku}: stock ${kept}, movements sum to ${sum}.`),
    },
  ];
}

/** The variants whose number `field` is not the sum of what another collection says about them. */
function differing(
  store: Store,
  field: string,
  collection: string,
  pipeline: readonly Readonly<Record<string, unknown>>[],
): Promise<{ sku: string | null; kept: number; sum: number }[]> {
  return store.variant.aggregate([
    { $project: { sku: 1, kept: field } },
    beside(collection, ...pipeline),
    { $group: { _id: "$_id", sku: { $max: "$sku" }, kept: { $sum: "$kept" }, sum: { $sum: "$sum" } } },
    // Movements and orders outlive a variant that is deleted.
    { $match: { sku: { $ne: null }, $expr: { $ne: ["$kept", "$sum"] } } },
    { $project: { _id: 0, sku: 1, kept: 1, sum: 1 } },
    { $limit: MOST_VIOLATIONS },
  ]);
}
