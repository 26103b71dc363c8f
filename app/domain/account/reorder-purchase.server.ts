import { db, oneOf, type Cart, type Transaction } from "~/db/index.server";
import { changeCart } from "~/domain/cart/change-cart.server";
import { takeLines, type CartShortfall } from "~/domain/cart/take-lines.server";
import { NotFound } from "~/domain/errors";

type CartLine = Cart["lines"][number];

export interface Reordered {
  /** Pieces that were put into the cart. */
  added: number;
  /** Whether the cart holds all of it now. */
  complete: boolean;
  /** Names of what cannot be bought any more. */
  gone: string[];
  shortfalls: CartShortfall[];
}

/**
 * Puts what was bought once into the shopper's cart again, at today's prices, as far as it can still be bought. What
 * the cart holds already counts, so that a form may be sent again.
 * @throws NotFound also when the purchase is somebody else's
 */
export async function reorderPurchase(
  userId: string,
  number: string,
  deps: { now?: () => Date } = {},
): Promise<Reordered> {
  const purchase = await db.purchase.findFirst({ where: { number, userId }, select: ["id"] });
  if (!purchase) throw new NotFound("The purchase");
  const orders = await db.order.findMany({
    where: { purchaseId: purchase.id, userId },
    orderBy: { number: 1 },
    select: ["lines"],
  });
  const bought = orders.flatMap(({ lines }) => lines);
  const now = (deps.now ?? (() => new Date()))();
  let result: Reordered = { added: 0, complete: false, gone: [], shortfalls: [] };
  await changeCart(
    { kind: "user", userId },
    async (lines, tx) => {
      const sellable = await sellableNow(
        tx,
        bought.map(({ variantId }) => variantId),
      );
      const missing = bought.flatMap(({ variantId, productId, quantity }): CartLine[] => {
        const inCart = lines.find((line) => line.variantId === variantId)?.quantity ?? 0;
        const wanted = sellable.has(variantId) ? quantity - inCart : 0;
        return wanted > 0 ? [{ variantId, productId, quantity: wanted, eventId: null }] : [];
      });
      const taken = await takeLines(tx, lines, missing, now);
      const gone = bought.filter(({ variantId }) => !sellable.has(variantId)).map(({ title }) => title);
      const { shortfalls } = taken;
      const complete = gone.length === 0 && shortfalls.length === 0;
      result = { added: pieces(taken.lines) - pieces(lines), complete, gone, shortfalls };
      return taken.lines;
    },
    now,
  );
  return result;
}

const pieces = (lines: readonly CartLine[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** Which of these variants are on sale and not sold out. */
async function sellableNow(tx: Transaction, variantIds: readonly string[]): Promise<Set<string>> {
  const variants = await tx.variant.findMany({
    where: { id: oneOf(variantIds) },
    select: ["id", "productId", "shopId", "stock"],
  });
  const products = await tx.product.findMany({
    where: { id: oneOf(variants.map(({ productId }) => productId)), status: "PUBLISHED" },
    select: ["id"],
  });
  const shops = await tx.shop.findMany({
    where: { id: oneOf(variants.map(({ shopId }) => shopId)), status: "ACTIVE" },
    select: ["id"],
  });
  const ids = new Set([...products, ...shops].map(({ id }) => id));
  return new Set(
    variants
      .filter(({ productId, shopId, stock }) => stock > 0 && ids.has(productId) && ids.has(shopId))
      .map(({ id }) => id),
  );
}
