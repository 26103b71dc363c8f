import { db, notOneOf, oneOf, type Image, type Order, type Purchase } from "~/db/index.server";

import { finishedStatuses } from "./finished";

/** One shop's part of a purchase, as a list shows it. */
export interface PastOrder {
  number: string;
  status: Order["status"];
  shopName: string;
  /** What was bought, shortened: names, and pictures of the first few. */
  titles: string[];
  images: Image[];
  pieces: number;
}

export interface PastPurchase extends Pick<Purchase, "id" | "number" | "createdAt"> {
  totalCents: number;
  orders: PastOrder[];
}

type Head = Pick<Purchase, "id" | "number" | "createdAt" | "amounts">;

const PICTURES = 4;

/** A user's purchases with their orders: two queries, however many there are. */
export async function withOrders(userId: string, purchases: readonly Head[]): Promise<PastPurchase[]> {
  if (purchases.length === 0) return [];
  const orders = await db.order.findMany({
    where: { purchaseId: oneOf(purchases.map(({ id }) => id)), userId },
    orderBy: { number: 1 },
    select: ["purchaseId", "shopId", "number", "status", "lines"],
  });
  const shops = await db.shop.findMany({
    where: { id: oneOf([...new Set(orders.map(({ shopId }) => shopId))]) },
    select: ["id", "name"],
  });
  const names = new Map(shops.map(({ id, name }) => [id, name]));
  return purchases.map(({ id, number, createdAt, amounts }) => ({
    id,
    number,
    createdAt,
    totalCents: amounts.totalCents,
    orders: orders
      .filter(({ purchaseId }) => purchaseId === id)
      .map((order) => ({
        number: order.number,
        status: order.status,
        shopName: names.get(order.shopId) ?? "A shop that has closed",
        titles: [...new Set(order.lines.map(({ title }) => title))],
        images: order.lines.flatMap(({ image }) => image ?? []).slice(0, PICTURES),
        pieces: order.lines.reduce((sum, { quantity }) => sum + quantity, 0),
      })),
  }));
}

/** The shopper's latest purchases, newest first. */
export async function listLatestPurchases(userId: string, limit: number): Promise<PastPurchase[]> {
  const found = await db.purchase.findMany({
    where: { userId },
    orderBy: { createdAt: "desc", id: "desc" },
    limit,
    select: ["id", "number", "createdAt", "amounts"],
  });
  return withOrders(userId, found);
}

/** How many of the shopper's orders are under way. */
export async function countOpenOrders(userId: string): Promise<number> {
  return db.order.count({ where: { userId, status: notOneOf(finishedStatuses) } });
}
