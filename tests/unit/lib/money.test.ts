import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { formatMoney, includedTax, moneyInput, parseMoney, shareOf, split } from "~/lib/money";

const cents = fc.integer({ min: 0, max: 2_000_000_000 });
const bps = fc.integer({ min: 0, max: 10_000 });

describe("shareOf", () => {
  it("rounds half up", () => {
    expect(shareOf(105, 1000)).toBe(11); // 10.5
    expect(shareOf(104, 1000)).toBe(10); // 10.4
    expect(shareOf(5, 1000)).toBe(1); // 0.5
    expect(shareOf(4, 1000)).toBe(0);
  });

  it("is never more than half a cent off and never beyond the amount", () => {
    fc.assert(
      fc.property(cents, bps, (amount, rate) => {
        const share = shareOf(amount, rate);
        expect(Number.isSafeInteger(share)).toBe(true);
        expect(share).toBeLessThanOrEqual(amount);
        const doubled = BigInt(share) * 20_000n - BigInt(amount) * BigInt(rate) * 2n;
        expect(doubled).toBeGreaterThan(-10_000n);
        expect(doubled).toBeLessThanOrEqual(10_000n);
      }),
    );
  });
});

describe("includedTax", () => {
  it("takes the tax out of a price that contains it", () => {
    expect(includedTax(11_900, 1900)).toBe(1900);
    expect(includedTax(1000, 0)).toBe(0);
    expect(includedTax(100, 700)).toBe(7); // 6.54…
  });

  it("never exceeds the price", () => {
    fc.assert(fc.property(cents, bps, (amount, rate) => includedTax(amount, rate) <= amount));
  });
});

describe("split", () => {
  it("gives the odd cents to the largest remainders, ties to the earlier part", () => {
    expect(split(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(split(101, [1, 1, 1])).toEqual([34, 34, 33]);
    expect(split(10, [2, 1])).toEqual([7, 3]);
    expect(split(5, [])).toEqual([]);
    expect(split(7, [0, 0])).toEqual([7, 0]);
  });

  it("always sums to the amount, and no part is a cent or more off its share", () => {
    fc.assert(
      fc.property(
        cents,
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
        (amount, weights) => {
          const parts = split(amount, weights);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(amount);
          const total = weights.reduce((a, b) => a + b, 0);
          if (total === 0) return;
          parts.forEach((part, index) => {
            const exact = BigInt(amount) * BigInt(weights[index] ?? 0);
            const off = BigInt(part) * BigInt(total) - exact;
            expect(off > -BigInt(total) && off < BigInt(total)).toBe(true);
          });
        },
      ),
    );
  });
});

describe("money as people read and write it", () => {
  it("shows cents", () => {
    expect(formatMoney(123_456, "USD")).toBe("$1,234.56");
    expect(formatMoney(-5, "USD")).toBe("-$0.05");
    expect(formatMoney(123_456, "EUR")).toBe("€1,234.56");
  });

  it.each([
    ["12", 1200],
    ["12.5", 1250],
    [" 12.50 ", 1250],
    ["0.07", 7],
    ["12.505", null],
    ["-1", null],
    ["1e9", null],
    ["7,50", 750],
    [" 7,5 ", 750],
    ["0,07", 7],
    ["1,500", null],
    ["1,234.50", null],
    ["1.234,50", null],
    ["1,2,3", null],
    ["1,", null],
    [",50", null],
    ["", null],
    ["999999999", null],
  ])("reads %j as %j", (text, expected) => {
    expect(parseMoney(text)).toBe(expected);
  });

  it("reads back what it shows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (amount) => {
        const typed = (amount / 100).toFixed(2);
        expect(parseMoney(typed)).toBe(amount);
        expect(parseMoney(typed.replace(".", ","))).toBe(amount);
      }),
    );
  });

  it("reads back what a money field holds", () => {
    expect([0, 5, 50, 1250, 2_000_000_000].map(moneyInput)).toEqual([
      "0.00",
      "0.05",
      "0.50",
      "12.50",
      "20000000.00",
    ]);
    fc.assert(fc.property(cents, (amount) => parseMoney(moneyInput(amount)) === amount));
  });
});
