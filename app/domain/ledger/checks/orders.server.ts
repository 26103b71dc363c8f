import { startsWith, type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";
import { beside, broken, isDate, MOST_VIOLATIONS, type Expression } from "./problems";
import { checkPurchases } from "./purchases.server";
import { checkSettlements } from "./settlements.server";

/** Invariants 2, 3 and 5: escrow, settlement, cash and the sums of lines, orders, purchases and payments. */
export async function checkOrders(store: Store): Promise<BookCheck[]> {
  return [
    await checkSums(store),
    await checkPurchases(store),
    await checkEscrow(store),
    ...(await checkSettlements(store)),
  ];
}

const goods: Expression = { $subtract: ["$amounts.goodsCents", "$amounts.discountCents"] };

/** The share of the goods in basis points, rounded half up, as `shareOf` takes it. */
const feeShare: Expression = {
  $floor: { $divide: [{ $add: [{ $multiply: [goods, "$feeBps", 2] }, 10_000] }, 20_000] },
};

const wrongLines: Expression = {
  $filter: {
    input: "$lines",
    as: "line",
    cond: {
      $ne: [
        "$$line.totalCents",
        {
          $subtract: [{ $multiply: ["$$line.unitCents", "$$line.quantity"] }, "$$line.discountCents"],
        },
      ],
    },
  },
};

async function checkSums(store: Store): Promise<BookCheck> {
  const linesCents: Expression = { $sum: "$lines.totalCents" };
  const rows = await store.order.aggregate<{ number: string; problems: string[] }>([
    ...broken([
      ["has a line that is not price × quantity − discount", { $gt: [{ $size: wrongLines }, 0] }],
      ["has goods that are not its lines", { $ne: [linesCents, goods] }],
      [
        "has a total that is not lines + shipping",
        { $ne: ["$amounts.totalCents", { $add: [linesCents, "$amounts.shippingCents"] }] },
      ],
      ["has a fee that is not its share of the goods", { $ne: ["$feeCents", feeShare] }],
      [
        "is refunded beyond its total",
        { $or: [{ $lt: ["$refundedCents", 0] }, { $gt: ["$refundedCents", "$amounts.totalCents"] }] },
      ],
    ]),
    { $project: { _id: 0, number: 1, problems: 1 } },
  ]);
  return {
    name: "Each order’s total is its lines plus shipping, and its fee its share of the goods",
    checked: await store.order.count(),
    violations: rows.flatMap(({ number, problems }) =>
      problems.map((problem) => `Order ${number} ${problem}.`),
    ),
  };
}

async function checkEscrow(store: Store): Promise<BookCheck> {
  const over: Expression = {
    $or: [
      isDate("$settledAt"),
      { $eq: ["$status", "CANCELLED"] },
      { $eq: ["$refundedCents", "$amounts.totalCents"] },
    ],
  };
  const rows = await store.accountBalance.aggregate<{
    id: string;
    number: string | null;
    balanceCents: number;
  }>([
    { $match: { account: { $regex: "^escrow:" }, balanceCents: { $ne: 0 } } },
    { $project: { _id: 0, account: 1, balanceCents: 1 } },
    beside("orders", {
      $project: {
        _id: 0,
        account: { $concat: ["escrow:", { $toString: "$_id" }] },
        number: 1,
        // An order that still goes on may hold what it likes.
        open: { $cond: [over, 0, 1] },
      },
    }),
    {
      $group: {
        _id: "$account",
        balanceCents: { $sum: "$balanceCents" },
        number: { $max: "$number" },
        open: { $sum: "$open" },
      },
    },
    { $match: { balanceCents: { $ne: 0 }, open: 0 } },
    { $limit: MOST_VIOLATIONS },
  ]);
  return {
    name: "Escrow is empty once an order is settled, cancelled or fully refunded",
    checked: await store.accountBalance.count({ where: { account: startsWith("escrow:") } }),
    violations: rows.map(({ id, number, balanceCents }) =>
      number === null
        ? `${id} holds ${-balanceCents} and belongs to no order.`
        : `Order ${number} still holds ${-balanceCents} in escrow.`,
    ),
  };
}
