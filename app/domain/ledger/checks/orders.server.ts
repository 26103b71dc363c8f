import { type Store } from "~/db/index.server";
import { shareOf } from "~/lib/money";

import { type BookCheck } from "../verify-books.server";
import { checkPurchases } from "./purchases.server";
import { checkSettlements } from "./settlements.server";

export interface OrderRow {
  id: string;
  shopId: string;
  number: string;
  status: string;
  amounts: { goodsCents: number; discountCents: number; shippingCents: number; totalCents: number };
  feeCents: number;
  feeBps: number;
  refundedCents: number;
  settledAt: Date | null;
  remittedAt: Date | null;
  releasedAt: Date | null;
  provider: string;
  linesCents: number;
  lineErrors: number;
}

/** Invariants 2, 3 and 5: escrow, settlement, cash and the sums of lines, orders, purchases and payments. */
export async function checkOrders(store: Store): Promise<BookCheck[]> {
  const orders = await store.order.aggregate<OrderRow>([
    {
      $project: {
        shopId: 1,
        number: 1,
        status: 1,
        amounts: 1,
        feeCents: 1,
        feeBps: 1,
        refundedCents: 1,
        settledAt: 1,
        remittedAt: 1,
        releasedAt: 1,
        provider: "$payment.provider",
        linesCents: { $sum: "$lines.totalCents" },
        lineErrors: {
          $size: {
            $filter: {
              input: "$lines",
              as: "line",
              cond: {
                $ne: [
                  "$$line.totalCents",
                  {
                    $subtract: [
                      { $multiply: ["$$line.unitCents", "$$line.quantity"] },
                      "$$line.discountCents",
                    ],
                  },
                ],
              },
            },
          },
        },
      },
    },
  ]);
  return [
    checkSums(orders),
    await checkPurchases(store),
    await checkEscrow(store, orders),
    ...(await checkSettlements(store, orders)),
  ];
}

function checkSums(orders: OrderRow[]): BookCheck {
  return {
    name: "Each order’s total is its lines plus shipping, and its fee its share of the goods",
    checked: orders.length,
    violations: orders.flatMap((order) => {
      const { goodsCents, discountCents, shippingCents, totalCents } = order.amounts;
      const problems = [];
      if (order.lineErrors > 0) problems.push("has a line that is not price × quantity − discount");
      if (order.linesCents !== goodsCents - discountCents) problems.push("has goods that are not its lines");
      if (totalCents !== order.linesCents + shippingCents)
        problems.push("has a total that is not lines + shipping");
      if (order.feeCents !== shareOf(goodsCents - discountCents, order.feeBps))
        problems.push("has a fee that is not its share of the goods");
      if (order.refundedCents < 0 || order.refundedCents > totalCents)
        problems.push("is refunded beyond its total");
      return problems.map((problem) => `Order ${order.number} ${problem}.`);
    }),
  };
}

async function checkEscrow(store: Store, orders: OrderRow[]): Promise<BookCheck> {
  const rows = await store.accountBalance.aggregate<{ account: string; balanceCents: number }>([
    { $match: { account: { $regex: "^escrow:" } } },
    { $project: { _id: 0, account: 1, balanceCents: 1 } },
  ]);
  const byId = new Map(orders.map((order) => [`escrow:${order.id}`, order]));
  return {
    name: "Escrow is empty once an order is settled, cancelled or fully refunded",
    checked: rows.length,
    violations: rows.flatMap(({ account, balanceCents }) => {
      const order = byId.get(account);
      if (!order) return [`${account} belongs to no order.`];
      const over =
        order.settledAt !== null ||
        order.status === "CANCELLED" ||
        order.refundedCents === order.amounts.totalCents;
      return over && balanceCents !== 0
        ? [`Order ${order.number} still holds ${-balanceCents} in escrow.`]
        : [];
    }),
  };
}
