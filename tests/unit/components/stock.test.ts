import { describe, expect, it } from "vitest";

import { percentOff, shippingWording, stockWording } from "~/components/storefront/stock";
import { formatMoney } from "~/lib/money";

describe("stock in words", () => {
  it.each([
    [12, "12 in stock"],
    [6, "6 in stock"],
    [5, "Only 5 left"],
    [1, "Only 1 left"],
    [0, "Sold out"],
  ])("%i: %s", (stock, words) => expect(stockWording(stock)).toBe(words));
});

describe("percent off", () => {
  it.each([
    [8000, 10000, 20],
    [6667, 10000, 33],
    [10000, 10000, null],
    [12000, 10000, null],
    [9999, 10000, null],
    [8000, null, null],
  ])("%i instead of %s: %s", (cents, compareAt, percent) =>
    expect(percentOff(cents, compareAt)).toBe(percent),
  );
});

describe("shipping in words", () => {
  it.each([
    [490, 5000, "Ships for $4.90, free from $50.00"],
    [490, null, "Ships for $4.90"],
    [0, null, "Ships free"],
    [0, 5000, "Ships free"],
  ])("%i, free from %s: %s", (flatCents, freeFromCents, words) =>
    expect(shippingWording({ flatCents, freeFromCents }, (cents) => formatMoney(cents, "USD"))).toBe(words),
  );
});
