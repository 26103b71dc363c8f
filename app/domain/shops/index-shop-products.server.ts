import { db, gt, transaction, type Transaction } from "~/db/index.server";
import { type OutboxHandler } from "~/domain/outbox/relay-outbox.server";
import { searchTerms } from "~/domain/search/search-terms";

/** Products of one piece. */
export const PIECE = 100;

/**
 * Writes anew what a shop's products are found by: the shop's name is among it. Carried out from the outbox after a
 * shop was renamed, {@link PIECE} products at a time; running it again changes nothing.
 */
export const indexShopProducts: OutboxHandler<"search.shop-renamed"> = async (
  { shopId, after },
  { signal },
) => {
  const products = await db.product.findMany({
    where: { shopId, ...(after && { id: gt(after) }) },
    orderBy: { id: "asc" },
    limit: PIECE,
    select: ["id"],
  });
  for (const { id } of products) {
    signal.throwIfAborted();
    // Each on its own: a product is held for a moment, and what is sold meanwhile does not undo the others.
    await transaction((tx) => indexProduct(tx, id));
  }
  const last = products.at(-1);
  if (last && products.length === PIECE) return { next: { shopId, after: last.id } };
};

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
