import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { CartHasProblems } from "~/domain/checkout/errors";
import { placePurchase } from "~/domain/checkout/place-purchase.server";

import { expectBooksInOrder } from "../../support/books";
import { resetDatabase } from "../../support/database";
import { createProduct, createShop, guestAtReview } from "../../support/fixtures";

beforeEach(resetDatabase);

async function variantWith(stock: number) {
  const { variants } = await createProduct(await createShop(), { variants: [{ priceCents: 1999, stock }] });
  const [variant] = variants;
  if (!variant) throw new Error("no variant");
  return variant;
}

describe("many shoppers at once", () => {
  it("sells 50 pieces to 200 shoppers exactly 50 times", async () => {
    const variant = await variantWith(50);
    const forms = [];
    for (let shopper = 0; shopper < 200; shopper += 20)
      forms.push(
        ...(await Promise.all(Array.from({ length: 20 }, () => guestAtReview([{ variant, quantity: 1 }])))),
      );

    const results = await Promise.allSettled(forms.map((form) => placePurchase(form)));

    const refusals = results
      .filter((result) => result.status === "rejected")
      .map((result) => result.reason as unknown);
    expect(refusals.filter((reason) => !(reason instanceof CartHasProblems))).toEqual([]);
    expect(refusals).toHaveLength(150);
    expect(await db.purchase.count({ where: {} })).toBe(50);
    expect(await db.order.count({ where: {} })).toBe(50);
    expect(await db.variant.findFirst({ where: { id: variant.id } })).toMatchObject({
      stock: 0,
      reserved: 50,
    });
    expect(await db.product.findFirst({ where: { id: variant.productId } })).toMatchObject({
      inStock: false,
    });
    await expectBooksInOrder();
  });

  it("places one purchase for one key, however often it is sent at once", async () => {
    const variant = await variantWith(50);
    const form = await guestAtReview([{ variant, quantity: 2 }]);

    const purchases = await Promise.all(Array.from({ length: 20 }, () => placePurchase(form)));

    expect(new Set(purchases.map(({ id }) => id)).size).toBe(1);
    expect(await db.purchase.count({ where: {} })).toBe(1);
    expect(await db.variant.findFirst({ where: { id: variant.id } })).toMatchObject({
      stock: 48,
      reserved: 2,
    });
    await expectBooksInOrder();
  });

  it("places one purchase for one cart, however many forms of it are open", async () => {
    const variant = await variantWith(50);
    const form = await guestAtReview([{ variant, quantity: 1 }]);
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, tab) =>
        placePurchase({ ...form, idempotencyKey: `${form.idempotencyKey}${tab}` }),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.purchase.count({ where: {} })).toBe(1);
    await expectBooksInOrder();
  });

  it("keeps a product on sale while any variant is, when two of them sell out together", async () => {
    const { product, variants } = await createProduct(await createShop(), {
      options: [{ name: "Size", values: ["S", "M"] }],
      variants: [
        { priceCents: 1000, stock: 1, optionValues: ["S"] },
        { priceCents: 1000, stock: 1, optionValues: ["M"] },
      ],
    });
    const forms = await Promise.all(variants.map((variant) => guestAtReview([{ variant, quantity: 1 }])));
    await Promise.all(forms.map((form) => placePurchase(form)));
    expect(await db.product.findFirst({ where: { id: product.id } })).toMatchObject({ inStock: false });
    await expectBooksInOrder();
  });
});
