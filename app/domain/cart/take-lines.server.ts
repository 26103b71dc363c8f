import { oneOf, type Cart, type Transaction } from "~/db/index.server";

import { takeEventPrices } from "./event-prices.server";
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "./limits";

type CartLine = Cart["lines"][number];

/** Goods that came into a cart in another number than they were meant to, and why. */
export interface CartShortfall {
  title: string;
  /** Pieces that the cart should have held. */
  wanted: number;
  /** Pieces of them that can be had; none of what has sold out, or when the cart has no room for them. */
  got: number;
  reason: "STOCK" | "EVENT_QUOTA" | "LINE_LIMIT" | "CART_FULL";
}

export interface TakenLines {
  lines: CartLine[];
  shortfalls: CartShortfall[];
}

/**
 * Adds goods to a cart's lines: quantities add up as far as the stock, an event's quota and the limits of a cart go,
 * and whatever is cut is told. Lines that are not added to stay as they are. Of what has sold out nothing is added;
 * the cart keeps its own number of it, so that the cart page can say so.
 */
export async function takeLines(
  tx: Transaction,
  own: readonly CartLine[],
  added: readonly CartLine[],
  now: Date,
): Promise<TakenLines> {
  const { lines, touched, noRoom } = joined(own, added);
  const ids = [...touched, ...noRoom.map(({ variantId }) => variantId)];
  const variants = await tx.variant.findMany({
    where: { id: oneOf(ids) },
    select: ["id", "productId", "stock"],
  });
  const products = await tx.product.findMany({
    where: { id: oneOf(variants.map(({ productId }) => productId)) },
    select: ["id", "title"],
  });
  const titleOf = ({ productId }: CartLine) =>
    products.find(({ id }) => id === productId)?.title ?? "Something that is gone";
  const shortfalls = noRoom.map((line): CartShortfall => ({
    title: titleOf(line),
    wanted: line.quantity,
    got: 0,
    reason: "CART_FULL",
  }));

  const capped = lines.flatMap((line) => {
    if (!touched.has(line.variantId)) return line;
    const stock = variants.find(({ id }) => id === line.variantId)?.stock ?? 0;
    if (stock === 0) {
      touched.delete(line.variantId);
      shortfalls.push({ title: titleOf(line), wanted: line.quantity, got: 0, reason: "STOCK" });
      return own.find(({ variantId }) => variantId === line.variantId) ?? [];
    }
    const got = Math.min(line.quantity, stock, MAX_LINE_QUANTITY);
    if (got === line.quantity) return line;
    const reason = stock < MAX_LINE_QUANTITY ? "STOCK" : "LINE_LIMIT";
    shortfalls.push({ title: titleOf(line), wanted: line.quantity, got, reason });
    return { ...line, quantity: got };
  });

  const priced = await takeEventPrices(tx, capped, now);
  const result = priced.lines.map((line, index) => {
    const { event, left } = priced.assigned[index] ?? { event: null, left: 0 };
    if (!touched.has(line.variantId) || !event || line.quantity <= left) return line;
    shortfalls.push({ title: titleOf(line), wanted: line.quantity, got: left, reason: "EVENT_QUOTA" });
    return { ...line, quantity: left };
  });
  return { lines: result, shortfalls };
}

function joined(own: readonly CartLine[], added: readonly CartLine[]) {
  const lines = own.map((line) => ({ ...line }));
  const touched = new Set<string>();
  const noRoom: CartLine[] = [];
  for (const line of added) {
    const same = lines.find(({ variantId }) => variantId === line.variantId);
    if (!same && lines.length >= MAX_CART_LINES) {
      noRoom.push(line);
      continue;
    }
    touched.add(line.variantId);
    if (!same) lines.push({ ...line });
    else {
      same.quantity += line.quantity;
      same.eventId ??= line.eventId;
    }
  }
  return { lines, touched, noRoom };
}
