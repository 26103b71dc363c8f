import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { priceCart, type QuoteShopTerms, type QuoteSource } from "~/domain/checkout/quote";

const shop = (id: string, terms: Partial<QuoteShopTerms> = {}): QuoteShopTerms => ({
  id,
  slug: id,
  name: `Shop ${id}`,
  shipping: { flatCents: 490, freeFromCents: 5000 },
  acceptsCash: true,
  feeBps: 1000,
  ...terms,
});

const line = (
  variantId: string,
  shopId: string,
  unitCents: number,
  quantity: number,
  stock = 100,
): QuoteSource => ({
  variantId,
  productId: `product-${variantId}`,
  eventId: null,
  quantity,
  goods: {
    title: variantId,
    slug: variantId,
    sku: variantId,
    options: [],
    image: null,
    unitCents,
    stock,
    shopId,
  },
});

describe("pricing a cart", () => {
  it("makes one part per shop, with that shop's shipping and fee", () => {
    const quote = priceCart(
      "cart",
      [line("a", "s1", 1250, 2), line("b", "s2", 6000, 1), line("c", "s1", 999, 1)],
      [shop("s1"), shop("s2")],
    );
    expect(quote.shops.map((part) => part.id)).toEqual(["s1", "s2"]);
    expect(quote.shops[0]).toMatchObject({
      amounts: { goodsCents: 3499, shippingCents: 490, totalCents: 3989 },
      feeCents: 350, // 349.9 rounded
    });
    expect(quote.shops[1]?.amounts).toMatchObject({ goodsCents: 6000, shippingCents: 0, totalCents: 6000 });
    expect(quote.amounts.totalCents).toBe(9989);
    expect(quote.itemCount).toBe(4);
    expect(quote.problems).toEqual([]);
  });

  it("ships free from the very cent the shop says", () => {
    const shipping = (goods: number) =>
      priceCart("c", [line("a", "s", goods, 1)], [shop("s")]).shops[0]?.amounts.shippingCents;
    expect(shipping(4999)).toBe(490);
    expect(shipping(5000)).toBe(0);
  });

  it("leaves out what is not on sale and says so; keeps what is scarce and says so", () => {
    const quote = priceCart(
      "c",
      [
        { variantId: "gone", productId: "p", eventId: null, quantity: 1, goods: null },
        line("few", "s", 100, 5, 2),
        line("closed", "s9", 100, 1),
      ],
      [shop("s")],
    );
    expect(quote.problems).toEqual([
      { variantId: "gone", code: "UNAVAILABLE", title: null, available: 0, quantity: 1 },
      { variantId: "few", code: "NOT_ENOUGH_STOCK", title: "few", available: 2, quantity: 5 },
      { variantId: "closed", code: "UNAVAILABLE", title: "closed", available: 0, quantity: 1 },
    ]);
    expect(quote.amounts.goodsCents).toBe(500);
  });

  it("says when the sum does not fit one purchase", () => {
    expect(priceCart("c", [line("a", "s", 99_999_999, 99)], [shop("s")]).tooLarge).toBe(true);
  });

  it("adds up for every cart: lines, shops and purchase", () => {
    const source = fc.record({
      variant: fc.uuid(),
      shop: fc.constantFrom("s1", "s2", "s3"),
      unit: fc.integer({ min: 1, max: 1_000_000 }),
      quantity: fc.integer({ min: 1, max: 99 }),
    });
    const terms = fc.record({
      flat: fc.nat(5000),
      free: fc.option(fc.nat(100_000)),
      fee: fc.integer({ min: 0, max: 10_000 }),
    });
    fc.assert(
      fc.property(fc.array(source, { maxLength: 20 }), terms, (sources, { flat, free, fee }) => {
        const shops = ["s1", "s2", "s3"].map((id) =>
          shop(id, { shipping: { flatCents: flat, freeFromCents: free }, feeBps: fee }),
        );
        const quote = priceCart(
          "c",
          sources.map((s) => line(s.variant, s.shop, s.unit, s.quantity)),
          shops,
        );
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        for (const part of quote.shops) {
          expect(part.amounts.goodsCents).toBe(sum(part.lines.map((l) => l.totalCents)));
          expect(part.amounts.totalCents).toBe(part.amounts.goodsCents + part.amounts.shippingCents);
          expect(part.feeCents).toBeLessThanOrEqual(part.amounts.goodsCents);
        }
        expect(quote.amounts.totalCents).toBe(sum(quote.shops.map((part) => part.amounts.totalCents)));
        expect(quote.itemCount).toBe(sum(sources.map((s) => s.quantity)));
      }),
    );
  });
});
