import { db, type ShopStatus } from "~/db/index.server";
import { accounts } from "~/domain/ledger/accounts";
import { type OrderStatus } from "~/domain/orders/status";

import { countShops } from "./shop-queries.server";

export interface MarketplaceFigures {
  /** Those whose e-mail was confirmed, as the list of shops shows them. */
  shops: Record<ShopStatus, number>;
  users: number;
  publishedProducts: number;
  orders: { status: OrderStatus; count: number; totalCents: number }[];
  /** What the platform has earned in fees, in cents. */
  feesCents: number;
}

/** The marketplace at a glance, for its administrators. */
export async function getMarketplaceFigures(): Promise<MarketplaceFigures> {
  const [shops, users, publishedProducts, orders, feesCents] = await Promise.all([
    countShops(),
    db.user.count({ where: { role: "CUSTOMER" } }),
    db.product.count({ where: { status: "PUBLISHED" } }),
    db.order.aggregate<{ id: OrderStatus; count: number; totalCents: number }>([
      { $group: { _id: "$status", count: { $sum: 1 }, totalCents: { $sum: "$amounts.totalCents" } } },
    ]),
    sumOf(accounts.platformFees()),
  ]);
  return {
    shops,
    users,
    publishedProducts,
    orders: orders.map(({ id, count, totalCents }) => ({ status: id, count, totalCents })),
    feesCents,
  };
}

/** What an account without a balance row has been credited, in cents, from its postings. */
async function sumOf(account: string): Promise<number> {
  const [sum] = await db.journalEntry.aggregate<{ cents: number }>([
    { $match: { "postings.account": account } },
    { $unwind: "$postings" },
    { $match: { "postings.account": account } },
    { $group: { _id: null, cents: { $sum: "$postings.amountCents" } } },
  ]);
  return 0 - (sum?.cents ?? 0);
}
