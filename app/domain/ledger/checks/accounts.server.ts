import { type Store } from "~/db/index.server";

import { isGuarded } from "../accounts";
import { type BookCheck } from "../verify-books.server";

/** Invariant 1: entries balance, no ref twice, balance rows equal their postings, everything sums to zero. */
export async function checkAccounts(store: Store): Promise<BookCheck[]> {
  const entries = await store.journalEntry.count({ where: {} });
  const unbalanced = await store.journalEntry.aggregate<{ ref: string; sum: number }>([
    { $project: { _id: 0, ref: 1, sum: { $sum: "$postings.amountCents" } } },
    { $match: { sum: { $ne: 0 } } },
  ]);
  const twice = await store.journalEntry.aggregate<{ id: string; times: number }>([
    { $group: { _id: "$ref", times: { $sum: 1 } } },
    { $match: { times: { $gt: 1 } } },
  ]);
  const sums = await store.journalEntry.aggregate<{ id: string; sum: number }>([
    { $unwind: "$postings" },
    { $group: { _id: "$postings.account", sum: { $sum: "$postings.amountCents" } } },
  ]);
  const total = sums.reduce((sum, account) => sum + account.sum, 0);
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
      checked: sums.length,
      violations: total === 0 ? [] : [`They sum to ${total}.`],
    },
    await compareBalances(store, sums),
  ];
}

async function compareBalances(store: Store, sums: { id: string; sum: number }[]): Promise<BookCheck> {
  const rows = await store.accountBalance.findMany({ where: {}, select: ["account", "balanceCents"] });
  const posted = new Map(sums.map(({ id, sum }) => [id, sum]));
  const kept = new Map(rows.map((row) => [row.account, row.balanceCents]));
  const names = new Set([...kept.keys(), ...[...posted.keys()].filter(isGuarded)]);
  return {
    name: "Each balance equals the sum of its postings",
    checked: names.size,
    violations: [...names]
      .filter((name) => kept.get(name) !== (posted.get(name) ?? 0))
      .map(
        (name) =>
          `${name} shows ${kept.get(name) ?? "nothing"}, its postings sum to ${posted.get(name) ?? 0}.`,
      ),
  };
}
