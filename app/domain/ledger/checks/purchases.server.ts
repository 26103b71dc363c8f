import { type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";
import { beside, broken, type Expression } from "./problems";

const orders: Expression = {
  _id: 0,
  key: "$purchaseId",
  orders: "$amounts.totalCents",
  delivered: { $cond: [{ $eq: ["$status", "DELIVERED"] }, "$amounts.totalCents", 0] },
};

const isAlive: Expression = { $not: [{ $in: ["$status", ["CANCELLED", "FAILED"]] }] };
const isAliveCash: Expression = { $and: [isAlive, { $eq: ["$provider", "COD"] }] };

const payments: Expression = {
  _id: 0,
  key: "$purchaseId",
  amount: "$amountCents",
  alive: { $cond: [isAlive, 1, 0] },
  cash: { $cond: [isAliveCash, 1, 0] },
  captured: { $cond: [isAliveCash, "$capturedCents", 0] },
};

const sums = Object.fromEntries(
  ["purchases", "orders", "delivered", "alive", "cash", "captured"].map((name) => [
    name,
    { $sum: `$${name}` },
  ]),
);

/** Invariant 5: a purchase, its orders and its payment are about the same money. */
export async function checkPurchases(store: Store): Promise<BookCheck> {
  const rows = await store.purchase.aggregate<{ number: string | null; total: number; problems: string[] }>([
    {
      $project: {
        _id: 0,
        key: "$_id",
        purchases: { $literal: 1 },
        number: 1,
        total: "$amounts.totalCents",
        ended: { $cond: [{ $in: ["$status", ["CANCELLED", "EXPIRED"]] }, 1, 0] },
      },
    },
    beside("orders", { $project: orders }),
    beside("payments", { $project: payments }),
    {
      $group: {
        _id: "$key",
        ...sums,
        number: { $max: "$number" },
        total: { $max: "$total" },
        ended: { $max: "$ended" },
        lowest: { $min: "$amount" },
        highest: { $max: "$amount" },
      },
    },
    ...broken([
      ["does not exist, but has orders or payments", { $ne: ["$purchases", 1] }],
      ["has orders over another sum", { $ne: ["$orders", "$total"] }],
      [
        "has not the one payment its status asks for",
        { $ne: ["$alive", { $cond: [{ $eq: ["$ended", 1] }, 0, 1] }] },
      ],
      [
        "has a payment of another amount",
        // Without any payment there is no amount that could differ.
        {
          $and: [
            { $gt: ["$highest", null] },
            { $or: [{ $ne: ["$lowest", "$total"] }, { $ne: ["$highest", "$total"] }] },
          ],
        },
      ],
      [
        "has collected another sum than its delivered orders say",
        { $and: [{ $gt: ["$cash", 0] }, { $ne: ["$captured", "$delivered"] }] },
      ],
    ]),
  ]);
  return {
    name: "Each purchase’s total is the sum of its orders and the amount of its one payment",
    checked: await store.purchase.count(),
    violations: rows.flatMap(({ number, total, problems }) =>
      problems.map((problem) => `Purchase ${number ?? "?"} over ${total} ${problem}.`),
    ),
  };
}
