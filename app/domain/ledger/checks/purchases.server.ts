import { type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";

interface PurchaseRow {
  number: string;
  status: string;
  total: number;
  orders: number;
  delivered: number;
  payments: { provider: string; status: string; amountCents: number; capturedCents: number }[];
}

/** Invariant 5: a purchase, its orders and its payment are about the same money. */
export async function checkPurchases(store: Store): Promise<BookCheck> {
  const rows = await store.purchase.aggregate<PurchaseRow>([
    { $lookup: { from: "orders", localField: "_id", foreignField: "purchaseId", as: "orders" } },
    { $lookup: { from: "payments", localField: "_id", foreignField: "purchaseId", as: "payments" } },
    {
      $project: {
        _id: 0,
        number: 1,
        status: 1,
        total: "$amounts.totalCents",
        orders: { $sum: "$orders.amounts.totalCents" },
        delivered: {
          $sum: {
            $map: {
              input: "$orders",
              as: "order",
              in: { $cond: [{ $eq: ["$$order.status", "DELIVERED"] }, "$$order.amounts.totalCents", 0] },
            },
          },
        },
        payments: { provider: 1, status: 1, amountCents: 1, capturedCents: 1 },
      },
    },
  ]);
  return {
    name: "Each purchase’s total is the sum of its orders and the amount of its one payment",
    checked: rows.length,
    violations: rows.flatMap((row) =>
      problemsOf(row).map((problem) => `Purchase ${row.number} over ${row.total} ${problem}.`),
    ),
  };
}

function problemsOf({ status, total, orders, delivered, payments }: PurchaseRow): string[] {
  const alive = payments.filter((payment) => !["CANCELLED", "FAILED"].includes(payment.status));
  const wanted = ["CANCELLED", "EXPIRED"].includes(status) ? 0 : 1;
  const cash = alive.find((payment) => payment.provider === "COD");
  const problems = [];
  if (orders !== total) problems.push(`has orders over ${orders}`);
  if (alive.length !== wanted) problems.push(`is ${status} with ${alive.length} payments`);
  if (payments.some((payment) => payment.amountCents !== total))
    problems.push("has a payment of another amount");
  if (cash && cash.capturedCents !== delivered)
    problems.push(`has ${cash.capturedCents} collected, its delivered orders say ${delivered}`);
  return problems;
}
