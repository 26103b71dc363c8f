import { type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";

interface OrderRow {
  id: string;
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
    await checkEntriesOfOrders(store, orders),
    await checkCash(store, orders),
  ];
}

function checkSums(orders: OrderRow[]): BookCheck {
  return {
    name: "Each order’s total is its lines plus shipping, and its fee is within its goods",
    checked: orders.length,
    violations: orders.flatMap((order) => {
      const { goodsCents, discountCents, shippingCents, totalCents } = order.amounts;
      const problems = [];
      if (order.lineErrors > 0) problems.push("has a line that is not price × quantity − discount");
      if (order.linesCents !== goodsCents - discountCents) problems.push("has goods that are not its lines");
      if (totalCents !== order.linesCents + shippingCents)
        problems.push("has a total that is not lines + shipping");
      if (order.feeCents < 0 || order.feeCents > goodsCents - discountCents)
        problems.push("has an impossible fee");
      if (order.refundedCents < 0 || order.refundedCents > totalCents)
        problems.push("is refunded beyond its total");
      return problems.map((problem) => `Order ${order.number} ${problem}.`);
    }),
  };
}

async function checkPurchases(store: Store): Promise<BookCheck> {
  const rows = await store.purchase.aggregate<{
    number: string;
    total: number;
    orders: number;
    payments: number[];
  }>([
    { $lookup: { from: "orders", localField: "_id", foreignField: "purchaseId", as: "orders" } },
    { $lookup: { from: "payments", localField: "_id", foreignField: "purchaseId", as: "payments" } },
    {
      $project: {
        _id: 0,
        number: 1,
        total: "$amounts.totalCents",
        orders: { $sum: "$orders.amounts.totalCents" },
        payments: "$payments.amountCents",
      },
    },
  ]);
  return {
    name: "Each purchase’s total is the sum of its orders and the amount of its payment",
    checked: rows.length,
    violations: rows
      .filter((row) => row.total !== row.orders || row.payments.some((amount) => amount !== row.total))
      .map(
        (row) =>
          `Purchase ${row.number}: ${row.total}, its orders ${row.orders}, its payments ${row.payments}.`,
      ),
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

/** An order that says it is settled or released has its entries, and an entry has an order that says so. */
async function checkEntriesOfOrders(store: Store, orders: OrderRow[]): Promise<BookCheck> {
  const rows = await store.journalEntry.aggregate<{ ref: string }>([
    { $match: { kind: { $in: ["DELIVERED", "RELEASED"] } } },
    { $project: { _id: 0, ref: 1 } },
  ]);
  const booked = new Set(rows.map((row) => row.ref));
  const expected = new Set(
    orders.flatMap((order) => {
      const rest = order.amounts.totalCents - order.refundedCents;
      return [
        ...(order.settledAt && rest > 0 ? [`delivered:${order.id}`] : []),
        ...(order.releasedAt && rest > order.feeCents ? [`release:${order.id}`] : []),
      ];
    }),
  );
  const inconsistent = orders.filter(
    (order) => (order.settledAt !== null) !== (order.status === "DELIVERED"),
  );
  return {
    name: "Every delivered order is settled once and released at most once, and no other is",
    checked: orders.length,
    violations: [
      ...inconsistent.map(
        (order) => `Order ${order.number} is ${order.status} but settled: ${order.settledAt !== null}.`,
      ),
      ...[...expected].filter((ref) => !booked.has(ref)).map((ref) => `${ref} is missing in the journal.`),
      ...[...booked].filter((ref) => !expected.has(ref)).map((ref) => `${ref} has no order that says so.`),
    ],
  };
}

/** Invariant 3 for cash: what couriers still hold is what was collected and not handed over. */
async function checkCash(store: Store, orders: OrderRow[]): Promise<BookCheck> {
  const [row] = await store.journalEntry.aggregate<{ sum: number }>([
    { $unwind: "$postings" },
    { $match: { "postings.account": "gateway:cod" } },
    { $group: { _id: null, sum: { $sum: "$postings.amountCents" } } },
  ]);
  const collected = orders.filter((order) => order.provider === "COD" && order.settledAt !== null);
  const expected = collected
    .filter((order) => order.remittedAt === null)
    .reduce((sum, order) => sum + order.amounts.totalCents, 0);
  const booked = row?.sum ?? 0;
  return {
    name: "Cash in couriers’ hands is what was collected and not handed over",
    checked: collected.length,
    violations: booked === expected ? [] : [`The journal says ${booked}, the orders say ${expected}.`],
  };
}
