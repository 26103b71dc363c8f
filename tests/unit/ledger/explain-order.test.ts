import { describe, expect, it } from "vitest";

import { explainOrderMoney } from "~/domain/ledger/explain-order";

const order = { id: "o1", shopId: "s1" };
const entry = (kind: string, postings: [string, number][]) => ({
  ref: kind,
  kind,
  memo: kind,
  author: "system",
  createdAt: new Date(0),
  postings: postings.map(([account, amountCents]) => ({ account, amountCents })),
});
const collected = entry("CASH_COLLECTED", [
  ["gateway:cod", 3989],
  ["escrow:o1", -3989],
]);
const delivered = entry("DELIVERED", [
  ["escrow:o1", 3989],
  ["seller:s1:held", -3639],
  ["platform:fees", -350],
]);
const remitted = entry("CASH_REMITTED", [
  ["bank:platform", 3989],
  ["gateway:cod", -3989],
]);
const released = entry("RELEASED", [
  ["seller:s1:held", 3639],
  ["seller:s1:available", -3639],
]);

describe("explaining an order's money", () => {
  it("says that nothing has moved before the first entry", () => {
    expect(Object.values(explainOrderMoney(order, []))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("follows every cent", () => {
    expect(explainOrderMoney(order, [collected])).toMatchObject({
      shopperPaidCents: 3989,
      escrowCents: 3989,
      inTransitCents: 3989,
    });
    expect(explainOrderMoney(order, [collected, delivered])).toMatchObject({
      escrowCents: 0,
      sellerHeldCents: 3639,
      platformFeeCents: 350,
    });
    expect(explainOrderMoney(order, [collected, delivered, remitted, released])).toEqual({
      shopperPaidCents: 3989,
      escrowCents: 0,
      sellerHeldCents: 0,
      sellerAvailableCents: 3639,
      platformFeeCents: 350,
      inTransitCents: 0,
      inBankCents: 3989,
    });
  });

  it("does not count what belongs to another order's escrow or another shop", () => {
    const foreign = entry("DELIVERED", [
      ["escrow:o2", 100],
      ["seller:s2:held", -100],
    ]);
    expect(explainOrderMoney(order, [foreign])).toMatchObject({ escrowCents: 0, sellerHeldCents: 0 });
  });
});
