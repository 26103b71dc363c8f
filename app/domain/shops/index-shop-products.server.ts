import { db, gt, transaction, type Transaction } from "~/db/index.server";
import { searchTerms } from "~/domain/search/search-terms";

/** Products looked up at once. */
const BATCH = 200;

/**
 * Writes anew what a shop's products are found by: the shop's name is among it. Carried out from the outbox after a
 * shop was renamed; running it again changes nothing.
 */
export async function indexShopProducts({ shopId }: { shopId: string }): Promise<void> {
  let last: string | null = null;
  for (;;) {
    const ids: string[] = await readIds(shopId, last);
    // Each on its own: a product is held for a moment, and what is sold meanwhile does not undo the others.
    for (const id of ids) await transaction((tx) => indexProduct(tx, id));
    last = ids.at(-1) ?? null;
    if (ids.length < BATCH) return;
  }
}

async function indexProduct(tx: Transaction, id: string): Promise<void> {
  const product = await tx.product.findFirst({
    where: { id },
    select: ["shopId", "categoryId", "title", "tags", "options", "searchTerms"],
  });
  if (!product) return;
  const shop = await tx.shop.findFirst({ where: { id: product.shopId }, select: ["name"] });
  const category = await tx.category.findFirst({ where: { id: product.categoryId }, select: ["name"] });
  const terms = searchTerms({
    ...product,
    shopName: shop?.name ?? "",
    categoryName: category?.name ?? "",
  });
  if (terms.join() === product.searchTerms.join()) return;
  await tx.product.updateOne({ where: { id }, set: { searchTerms: terms } });
}

async function readIds(shopId: string, after: string | null): Promise<string[]> {
  const products = await db.product.findMany({
    where: { shopId, ...(after && { id: gt(after) }) },
    orderBy: { id: "asc" },
    limit: BATCH,
    select: ["id"],
  });
  return products.map(({ id }) => id);
}
