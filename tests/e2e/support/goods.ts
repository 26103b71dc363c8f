import { ObjectId } from "mongodb";

import { withDatabase } from "./database";

export interface TestProduct {
  productId: ObjectId;
  variantId: ObjectId;
  shopId: ObjectId;
  slug: string;
  title: string;
  priceCents: number;
}

/**
 * A product of a test's own, without options: a copy of one of the demo catalog, so that tests that run at the same
 * time don't meet, and searches and shop pages of others stay as they are.
 */
export async function createTestProduct(title: string, stock = 50): Promise<TestProduct> {
  return withDatabase(async (database) => {
    const like = await database
      .collection("products")
      .findOne({ status: "PUBLISHED", options: { $size: 0 } });
    const variant = await database.collection("variants").findOne({ productId: like?._id });
    if (!like || !variant) throw new Error("The demo has no product without options.");
    const [productId, variantId] = [new ObjectId(), new ObjectId()];
    const slug = `lamp-${productId.toHexString()}`;
    const priceCents = 4000;
    await database.collection("products").insertOne({
      ...like,
      _id: productId,
      slug,
      title,
      fromCents: priceCents,
      toCents: priceCents,
      compareAtCents: null,
      soldCount: 0,
      inStock: true,
      createdAt: new Date(0),
      searchTerms: [],
    });
    await database.collection("variants").insertOne({
      ...variant,
      _id: variantId,
      productId,
      priceCents,
      compareAtCents: null,
      stock,
      reserved: 0,
      soldCount: 0,
    });
    await database.collection("stock_movements").insertOne({
      variantId,
      delta: stock,
      reason: "INITIAL",
      ref: "test",
      by: "test",
      createdAt: new Date(),
    });
    return { productId, variantId, shopId: like.shopId as ObjectId, slug, title, priceCents };
  });
}
