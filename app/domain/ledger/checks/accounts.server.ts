import { type Store } from "~/db/index.server";

import { GUARDED } from "../accounts";
import { type BookCheck } from "../verify-books.server";
import { beside, MOST_VIOLATIONS } from "./problems";

/** Invariant 1: entries balance, no ref twice, balance rows equal their postings, everything sums to zero. */
export async function checkAccounts(store: Store): Promise<BookCheck[]> {
  const entries = await store.journalEntry.count({ where: {} });
  const unbalanced = await store.journalEntry.aggregate<{ ref: string; sum: number }>([
    { $project: { _id: 0, ref: 1, sum: { $sum: "$postings.amountCents" } } },
    { $match: { sum: { $ne: 0 } } },
    { $limit: MOST_VIOLATIONS },
  ]);
  const twice = await store.journalEntry.aggregate<{ id: string; times: number }>([
    { $group: { _id: "$ref", times: { $sum: 1 } } },
    { $match: { times: { $gt: 1 } } },
    { $limit: MOST_VIOLATIONS },
  ]);
  const [all] = await store.journalEntry.aggregate<{ sum: number }>([
    { $group: { _id: null, sum: { $sum: { $sum: "$postings.amountCents" } } } },
  ]);
  const total = all?.sum ?? 0;
  return [
    {
      name: "Every journal entry sums to zero",
      checked: entries,
      violations: unbalanced.map(({ ref, sum }) => `${ref} sums to ${sum}.`),
    },
    {
      name: "No event is booked twice",
      checked: entries,
      violations: twice.map(({ id, times }) => `${id} is booked ${times} times.`),
    },
    {
      name: "All accounts together sum to zero",
      checked: entries,
      violations: total === 0 ? [] : [`They sum to ${total}.`],
    },
    await compareBalances(store),
  ];
}

async function compareBalances(store: Store): Promise<BookCheck> {
  const wrong = await store.journalEntry.aggregate<{
    id: string;
    posted: number;
    kept: number;
    rows: number;
  }>([
    { $unwind: "$postings" },
    { $match: { "postings.account": { $regex: GUARDED.source } } },
    { $project: { _id: 0, account: "$postings.account", posted: "$postings.amountCents" } },
    beside("account_balances", {
      $project: { _id: 0, account: 1, kept: "$balanceCents", rows: { $literal: 1 } },
    }),
    {
      $group: {
        _id: "$account",
        posted: { $sum: "$posted" },
        kept: { $sum: "$kept" },
        rows: { $sum: "$rows" },
      },
    },
    { $match: { $expr: { $or: [{ $ne: ["$posted", "$kept"] }, { $ne: ["$rows", 1] }] } } },
    { $limit: MOST_VIOLATIONS },
  ]);
  return {
    name: "Each balance equals the sum of its postings",
    checked: await store.accountBalance.count({ where: {} }),
    violations: wrong.map(
      ({ id, posted, kept, rows }) =>
        `${id} shows ${rows === 1 ? kept : "nothing"}, its postings sum to ${posted}.`,
    ),
  };
}
