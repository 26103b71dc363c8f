import { db, objectId, oneOf } from "~/db/index.server";

import { type OrderStatus } from "./status";

/** What counts as sold: placed, and neither cancelled nor returned undelivered. */
const notSold: readonly OrderStatus[] = ["PENDING_PAYMENT", "CANCELLED", "DELIVERY_FAILED"];

const onTheRoad = ["TRANSFERRED_TO_DELIVERY_PARTNER", "SHIPPING", "RECEIVED", "ON_THE_WAY"] as const;

const DAY = 24 * 60 * 60 * 1000;

export interface SalesDay {
  /** A day in UTC, like 2025-03-01. */
  date: string;
  orders: number;
  /** Totals of these orders, in cents, the platform's fee included. */
  totalCents: number;
}

export interface SalesFigures {
  /** Orders that wait for the seller. */
  toProcess: number;
  /** Handed over, not delivered yet. */
  onTheRoad: number;
  /** One entry for each of the last `days` days, oldest first, today included. */
  days: SalesDay[];
  orders: number;
  totalCents: number;
}

/** What a shop has to do and what it has sold lately. */
export async function getSalesFigures(
  shopId: string,
  { days, now = new Date() }: { days: number; now?: Date },
): Promise<SalesFigures> {
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const first = new Date(today - (days - 1) * DAY);
  const [toProcess, moving, sold] = await Promise.all([
    db.order.count({ where: { shopId, status: "PROCESSING" } }),
    db.order.count({ where: { shopId, status: oneOf(onTheRoad) } }),
    db.order.aggregate<{ id: string; orders: number; totalCents: number }>([
      { $match: { shopId: objectId(shopId), createdAt: { $gte: first }, status: { $nin: notSold } } },
      {
        $group: {
          _id: { $dateToString: { date: "$createdAt", format: "%Y-%m-%d" } },
          orders: { $sum: 1 },
          totalCents: { $sum: "$amounts.totalCents" },
        },
      },
    ]),
  ]);
  const all = Array.from({ length: days }, (_, index) => {
    const date = new Date(first.getTime() + index * DAY).toISOString().slice(0, 10);
    const day = sold.find((one) => one.id === date);
    return { date, orders: day?.orders ?? 0, totalCents: day?.totalCents ?? 0 };
  });
  return {
    toProcess,
    onTheRoad: moving,
    days: all,
    orders: all.reduce((sum, day) => sum + day.orders, 0),
    totalCents: all.reduce((sum, day) => sum + day.totalCents, 0),
  };
}
