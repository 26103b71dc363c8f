import { not, type Store } from "~/db/index.server";

import { accounts } from "../accounts";
import { type BookCheck } from "../verify-books.server";
import { beside, isDate, MOST_VIOLATIONS, type Expression } from "./problems";

/** Invariants 2 and 3: settled and released once, with the right amounts, and cash where the orders say it is. */
export async function checkSettlements(store: Store): Promise<BookCheck[]> {
  const unsettled = await store.order.aggregate<{ number: string; status: string; settled: boolean }>([
    { $project: { _id: 0, number: 1, status: 1, settled: isDate("$settledAt") } },
    { $match: { $expr: { $ne: ["$settled", { $eq: ["$status", "DELIVERED"] }] } } },
    { $limit: MOST_VIOLATIONS },
  ]);
  return [
    {
      name: "Every delivered order is settled once and released at most once, with its own amounts",
      checked: await store.order.count(),
      violations: [
        ...unsettled.map(
          ({ number, status, settled }) => `Order ${number} is ${status} but settled: ${settled}.`,
        ),
        ...(await compareEntries(store)),
      ],
    },
    await checkCash(store),
  ];
}

const rest: Expression = { $subtract: ["$total", "$refunded"] };
const fee: Expression = { $subtract: ["$fee", "$feeReturned"] };
const net: Expression = { $subtract: [rest, fee] };
const minus = (amount: Expression): Expression => ({ $subtract: [0, amount] });
const seller = (part: string): Expression => ({ $concat: ["seller:", { $toString: "$shop" }, `:${part}`] });

/** The postings that a settled and a released order must have brought about; see `settlement-entries.ts`. */
const expectedPostings: Expression = {
  $concatArrays: [
    {
      $cond: [
        { $and: [isDate("$settledAt"), { $gt: [rest, 0] }] },
        [
          posting("delivered:", { $concat: ["escrow:", { $toString: "$_id" }] }, rest),
          posting("delivered:", seller("held"), minus(net)),
          posting("delivered:", accounts.platformFees(), minus(fee)),
        ],
        [],
      ],
    },
    {
      $cond: [
        { $and: [isDate("$releasedAt"), { $gt: [net, 0] }] },
        [posting("release:", seller("held"), net), posting("release:", seller("available"), minus(net))],
        [],
      ],
    },
  ],
};

function posting(prefix: string, account: Expression, amount: Expression): Expression {
  return { ref: { $concat: [prefix, { $toString: "$_id" }] }, account, amount };
}

/** Sets what the orders ask for against what the journal has booked, entry by entry and account by account. */
async function compareEntries(store: Store): Promise<string[]> {
  const rows = await store.order.aggregate<{
    id: { ref: string; account: string };
    expected: number;
    booked: number;
  }>([
    {
      $project: {
        shopId: 1,
        settledAt: 1,
        releasedAt: 1,
        fee: "$feeCents",
        total: "$amounts.totalCents",
        refunded: "$refundedCents",
      },
    },
    beside(
      "refunds",
      { $match: { status: { $nin: ["REQUESTED", "REJECTED"] }, orderId: { $ne: null } } },
      { $project: { _id: "$orderId", feeReturned: "$feeShareCents" } },
    ),
    {
      $group: {
        _id: "$_id",
        shop: { $max: "$shopId" },
        settledAt: { $max: "$settledAt" },
        releasedAt: { $max: "$releasedAt" },
        fee: { $sum: "$fee" },
        feeReturned: { $sum: "$feeReturned" },
        total: { $sum: "$total" },
        refunded: { $sum: "$refunded" },
      },
    },
    { $project: { posting: expectedPostings } },
    { $unwind: "$posting" },
    {
      $project: { _id: 0, ref: "$posting.ref", account: "$posting.account", expected: "$posting.amount" },
    },
    beside(
      "journal_entries",
      { $match: { kind: { $in: ["DELIVERED", "RELEASED"] } } },
      { $unwind: "$postings" },
      { $project: { _id: 0, ref: 1, account: "$postings.account", booked: "$postings.amountCents" } },
    ),
    {
      $group: {
        _id: { ref: "$ref", account: "$account" },
        expected: { $sum: "$expected" },
        booked: { $sum: "$booked" },
      },
    },
    { $match: { $expr: { $ne: ["$expected", "$booked"] } } },
    { $limit: MOST_VIOLATIONS },
  ]);
  return rows.map(
    ({ id, expected, booked }) => `${id.ref} should book ${expected} on ${id.account}, it books ${booked}.`,
  );
}

/** What couriers still hold is what was collected and not handed over. */
async function checkCash(store: Store): Promise<BookCheck> {
  const [booked] = await store.journalEntry.aggregate<{ sum: number }>([
    { $unwind: "$postings" },
    { $match: { "postings.account": accounts.gateway("cod") } },
    { $group: { _id: null, sum: { $sum: "$postings.amountCents" } } },
  ]);
  const collected = { "payment.provider": "COD", settledAt: not(null) } as const;
  const [expected] = await store.order.aggregate<{ sum: number }>([
    { $match: { "payment.provider": "COD", settledAt: { $ne: null }, remittedAt: null } },
    { $group: { _id: null, sum: { $sum: "$amounts.totalCents" } } },
  ]);
  const [inJournal, inOrders] = [booked?.sum ?? 0, expected?.sum ?? 0];
  return {
    name: "Cash in couriers’ hands is what was collected and not handed over",
    checked: await store.order.count({ where: collected }),
    violations: inJournal === inOrders ? [] : [`The journal says ${inJournal}, the orders say ${inOrders}.`],
  };
}
