import { beforeEach, describe, expect, it } from "vitest";

import { db, isDuplicateKey, transaction } from "~/db/index.server";
import {
  AccountOverdrawn,
  postJournalEntry,
  UnbalancedEntry,
  type PostingInput,
} from "~/domain/ledger/post-journal-entry.server";

import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";

beforeEach(resetDatabase);

const post = (ref: string, postings: PostingInput[]) =>
  transaction((tx) => postJournalEntry(tx, { ref, kind: "TEST", postings, memo: ref, author: "test" }));
const balance = async (account: string) =>
  (await db.accountBalance.findFirst({ where: { account } }))?.balanceCents;

describe("the journal", () => {
  it("moves guarded balances and notes them on the posting", async () => {
    await post("a", [
      { account: "bank:platform", amountCents: 500 },
      { account: "seller:s:held", amountCents: -500 },
    ]);
    const entry = await post("b", [
      { account: "bank:platform", amountCents: 250 },
      { account: "seller:s:held", amountCents: -250 },
    ]);
    expect(await balance("seller:s:held")).toBe(-750);
    expect(await balance("bank:platform")).toBeUndefined();
    expect(entry.postings).toEqual([
      { account: "bank:platform", amountCents: 250, balanceAfterCents: null },
      { account: "seller:s:held", amountCents: -250, balanceAfterCents: -750 },
    ]);
    await expectBooksInOrder();
  });

  it.each([
    [
      "an entry that does not balance",
      [
        { account: "bank:platform", amountCents: 5 },
        { account: "platform:fees", amountCents: -4 },
      ],
    ],
    ["one posting", [{ account: "bank:platform", amountCents: 0 }]],
    [
      "fractions of a cent",
      [
        { account: "bank:platform", amountCents: 0.5 },
        { account: "platform:fees", amountCents: -0.5 },
      ],
    ],
  ])("refuses %s", async (_, postings) => {
    await expect(post("x", postings)).rejects.toThrow(UnbalancedEntry);
    expect(await db.journalEntry.count({ where: {} })).toBe(0);
  });

  it("books a ref once, and the refused entry moves no balance", async () => {
    const postings = [
      { account: "bank:platform", amountCents: 500 },
      { account: "seller:s:held", amountCents: -500 },
    ];
    await post("once", postings);
    const error = await post("once", postings).catch((reason: unknown) => reason);
    expect(isDuplicateKey(error, "ref")).toBe(true);
    expect(await balance("seller:s:held")).toBe(-500);
  });

  it("never takes more out of escrow than is in it, however many try", async () => {
    await post("in", [
      { account: "bank:platform", amountCents: 1000 },
      { account: "escrow:o", amountCents: -1000 },
    ]);
    const take = (ref: string) =>
      post(ref, [
        { account: "escrow:o", amountCents: 600 },
        { account: "platform:fees", amountCents: -600 },
      ]);
    const results = await Promise.allSettled(["a", "b", "c", "d"].map(take));
    const refused = results.filter((r) => r.status === "rejected");
    expect(refused).toHaveLength(3);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(AccountOverdrawn);
    expect(await balance("escrow:o")).toBe(-400);
  });

  it("holds balances wider than 32 bits", async () => {
    const huge = 3_000_000_000;
    await post("a", [
      { account: "bank:platform", amountCents: huge },
      { account: "seller:s:held", amountCents: -huge },
    ]);
    await post("b", [
      { account: "bank:platform", amountCents: huge },
      { account: "seller:s:held", amountCents: -huge },
    ]);
    expect(await balance("seller:s:held")).toBe(-2 * huge);
    await expectBooksInOrder();
  });

  it("opens an account once when many entries name it first at the same time", async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        post(`n${n}`, [
          { account: "bank:platform", amountCents: 10 },
          { account: "seller:new:held", amountCents: -10 },
        ]),
      ),
    );
    expect(await balance("seller:new:held")).toBe(-100);
    await expectBooksInOrder();
  });
});
