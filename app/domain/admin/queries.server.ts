import { db, type ShopStatus } from "~/db/index.server";
import { accounts } from "~/domain/ledger/accounts";
import { type OrderStatus } from "~/domain/orders/status";
import { remember } from "~/lib/remember.server";

import { countShops } from "./shop-queries.server";

/** What it takes the whole of a collection to add up. */
interface Totals {
  /** When they were added up. */
  asOf: Date;
  users: number;
  publishedProducts: number;
  orders: { status: OrderStatus; count: number; totalCents: number }[];
  /** What the platform has earned in fees, in cents. */
  feesCents: number;
}

export interface MarketplaceFigures extends Totals {
  /** Those whose e-mail was confirmed, as the list of shops shows them; always as they are now. */
  shops: Record<ShopStatus, number>;
}

/** A process adds up once in five minutes, whoever looks. */
const remembered = remember<Totals>(5 * 60_000);

/** The marketplace at a glance, for its administrators: but for the shops, as it was some minutes ago at most. */
export async function getMarketplaceFigures(now = new Date()): Promise<MarketplaceFigures> {
  const [shops, totals] = await Promise.all([
    countShops(),
    remembered("totals", now.getTime(), () => readTotals(now)),
  ]);
  return { ...totals, shops };
}

async function readTotals(asOf: Date): Promise<Totals> {
  const [users, publishedProducts, orders, feesCents] = await Promise.all([
    db.user.count({ where: { role: "CUSTOMER" } }),
    db.product.count({ where: { status: "PUBLISHED" } }),
    db.order.aggregate<{ id: OrderStatus; count: number; totalCents: number }>([
      { $group: { _id: "$status", count: { $sum: 1 }, totalCents: { $sum: "$amounts.totalCents" } } },
    ]),
    sumOf(accounts.platformFees()),
  ]);
  return {
    asOf,
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
