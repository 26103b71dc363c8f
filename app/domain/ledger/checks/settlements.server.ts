import { type Store } from "~/db/index.server";

import { accounts } from "../accounts";
import { type BookCheck } from "../verify-books.server";
import { type OrderRow } from "./orders.server";

type Postings = { account: string; amountCents: number }[];

/** Invariants 2 and 3: settled and released once, with the right amounts, and cash where the orders say it is. */
export async function checkSettlements(store: Store, orders: OrderRow[]): Promise<BookCheck[]> {
  const rows = await store.journalEntry.aggregate<{ ref: string; postings: Postings }>([
    { $match: { kind: { $in: ["DELIVERED", "RELEASED"] } } },
    { $project: { _id: 0, ref: 1, postings: 1 } },
  ]);
  const refunds = await store.refund.aggregate<{ id: string; fee: number }>([
    { $match: { status: { $nin: ["REQUESTED", "REJECTED"] } } },
    { $group: { _id: "$orderId", fee: { $sum: "$feeShareCents" } } },
  ]);
  const feeReturned = new Map(refunds.map(({ id, fee }) => [id, fee]));
  const booked = new Map(rows.map(({ ref, postings }) => [ref, fingerprint(postings)]));
  const expected = new Map(
    orders.flatMap((order) => [...expectedEntries(order, order.feeCents - (feeReturned.get(order.id) ?? 0))]),
  );
  const refs = new Set([...booked.keys(), ...expected.keys()]);
  return [
    {
      name: "Every delivered order is settled once and released at most once, with its own amounts",
      checked: orders.length,
      violations: [
        ...orders
          .filter((order) => (order.settledAt !== null) !== (order.status === "DELIVERED"))
          .map(
            (order) => `Order ${order.number} is ${order.status} but settled: ${order.settledAt !== null}.`,
          ),
        ...[...refs]
          .filter((ref) => booked.get(ref) !== expected.get(ref))
          .map(
            (ref) =>
              `${ref} should book ${expected.get(ref) ?? "nothing"}, it books ${booked.get(ref) ?? "nothing"}.`,
          ),
      ],
    },
    await checkCash(store, orders),
  ];
}

/** What a settled or released order must have booked; a zero posting is left out as the journal does. */
function* expectedEntries(order: OrderRow, fee: number): Generator<[string, string]> {
  const rest = order.amounts.totalCents - order.refundedCents;
  const held = accounts.sellerHeld(order.shopId);
  if (order.settledAt && rest > 0)
    yield [
      `delivered:${order.id}`,
      fingerprint([
        { account: accounts.escrow(order.id), amountCents: rest },
        { account: held, amountCents: -(rest - fee) },
        { account: accounts.platformFees(), amountCents: -fee },
      ]),
    ];
  if (order.releasedAt && rest - fee > 0)
    yield [
      `release:${order.id}`,
      fingerprint([
        { account: held, amountCents: rest - fee },
        { account: accounts.sellerAvailable(order.shopId), amountCents: -(rest - fee) },
      ]),
    ];
}

function fingerprint(postings: Postings): string {
  return postings
    .filter(({ amountCents }) => amountCents !== 0)
    .map(({ account, amountCents }) => `${account} ${amountCents}`)
    .sort()
    .join(", ");
}

/** What couriers still hold is what was collected and not handed over. */
async function checkCash(store: Store, orders: OrderRow[]): Promise<BookCheck> {
  const [row] = await store.journalEntry.aggregate<{ sum: number }>([
    { $unwind: "$postings" },
    { $match: { "postings.account": accounts.gateway("cod") } },
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
