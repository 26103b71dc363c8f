import { db, type ShopStatus } from "~/db/index.server";
import { accounts } from "~/domain/ledger/accounts";
import { type OrderStatus } from "~/domain/orders/status";

export interface MarketplaceFigures {
  shops: Record<ShopStatus, number>;
  users: number;
  publishedProducts: number;
  orders: { status: OrderStatus; count: number; totalCents: number }[];
  /** What the platform has earned in fees, in cents. */
  feesCents: number;
}

/** The marketplace at a glance, for its administrators. */
export async function getMarketplaceFigures(): Promise<MarketplaceFigures> {
  const [active, pending, rejected, suspended, users, publishedProducts, orders, feesCents] =
    await Promise.all([
      db.shop.count({ where: { status: "ACTIVE" } }),
      db.shop.count({ where: { status: "PENDING" } }),
      db.shop.count({ where: { status: "REJECTED" } }),
      db.shop.count({ where: { status: "SUSPENDED" } }),
      db.user.count({ where: { role: "CUSTOMER" } }),
      db.product.count({ where: { status: "PUBLISHED" } }),
      db.order.aggregate<{ id: OrderStatus; count: number; totalCents: number }>([
        { $group: { _id: "$status", count: { $sum: 1 }, totalCents: { $sum: "$amounts.totalCents" } } },
      ]),
      sumOf(accounts.platformFees()),
    ]);
  return {
    shops: { ACTIVE: active, PENDING: pending, REJECTED: rejected, SUSPENDED: suspended },
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
