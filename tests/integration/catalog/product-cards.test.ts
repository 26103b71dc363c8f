import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { getShopProducts } from "~/domain/catalog/queries.server";
import { productsOnEvent } from "~/domain/search/products-on-event.server";

import { resetDatabase } from "../../support/database";
import { createProduct, createRunningEvent, createShop } from "../../support/fixtures";

beforeEach(resetDatabase);

/** A pot in three sizes, for 18, 28 and 44. */
async function pot() {
  const { product, variants } = await createProduct(await createShop(), {
    options: [{ name: "Size", values: ["S", "M", "L"] }],
    variants: [1800, 2800, 4400].map((priceCents, index) => ({
      ...{ priceCents, stock: 5, optionValues: [["S", "M", "L"][index]!] },
    })),
  });
  const card = async () => (await getShopProducts(product.shopId, new URLSearchParams())).rows[0];
  return { product, variants, card };
}

describe("the event on a card", () => {
  it("gives its price when it is of the whole product", async () => {
    const { product, card } = await pot();
    await createRunningEvent(product, { priceCents: 1500, quota: 4 });
    expect(await card()).toMatchObject({
      fromCents: 1800,
      hasRange: true,
      event: { priceCents: 1500, left: 4 },
    });
  });

  it("gives none when it is of one variant, dearer than others or not", async () => {
    for (const [index, priceCents] of [
      [2, 3400],
      [0, 1200],
    ] as const) {
      await resetDatabase();
      const { product, variants, card } = await pot();
      await createRunningEvent(product, { priceCents, variantId: variants[index]!.id });
      expect(await card()).toMatchObject({ fromCents: 1800, hasRange: true, event: { priceCents: null } });
    }
  });

  it("is none once the one variant it is of is sold out, whatever others there are", async () => {
    const { product, variants, card } = await pot();
    await createRunningEvent(product, { priceCents: 1200, variantId: variants[0]!.id });
    expect((await card())?.event).not.toBeNull();
    expect(await productsOnEvent()).toEqual([product.id]);
    await db.variant.updateOne({ where: { id: variants[0]!.id }, set: { stock: 0 } });
    expect((await card())?.event).toBeNull();
    expect(await productsOnEvent()).toEqual([]);
  });

  it("gives none when a variant has become cheaper than it", async () => {
    const { product, card } = await pot();
    await createRunningEvent(product, { priceCents: 1500 });
    await db.product.updateOne({ where: { id: product.id }, set: { fromCents: 1400 } });
    expect(await card()).toMatchObject({ fromCents: 1400, event: { priceCents: null } });
  });
});
