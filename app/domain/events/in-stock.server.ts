import { db, oneOf, type Store } from "~/db/index.server";

/**
 * Leaves out sales of a single variant that the shop has run out of: nothing is to be had at their price. One query,
 * and none without such sales. Whether all of a product is sold out, its `inStock` says.
 */
export async function inStockOf<Sale extends { variantId: string | null }>(
  sales: readonly Sale[],
  store: Store = db,
): Promise<Sale[]> {
  const variantIds = [...new Set(sales.flatMap(({ variantId }) => variantId ?? []))];
  if (variantIds.length === 0) return [...sales];
  const variants = await store.variant.findMany({
    where: { id: oneOf(variantIds) },
    select: ["id", "stock"],
  });
  const available = new Set(variants.filter(({ stock }) => stock > 0).map(({ id }) => id));
  return sales.filter(({ variantId }) => variantId === null || available.has(variantId));
}
