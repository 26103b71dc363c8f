import { MongoClient, type Db } from "mongodb";

import { readInstance } from "../../../dev/lib/instance";

/** Looks into the test server's database, for what no page tells. */
export async function withDatabase<T>(work: (database: Db) => Promise<T>): Promise<T> {
  const client = new MongoClient(readInstance(String(process.env.E2E_PORT)).databaseUrl);
  try {
    return await work(client.db());
  } finally {
    await client.close();
  }
}

/** The ids of a product of the demo catalog and of its first variant. */
export async function demoProduct(slug: string): Promise<{ id: string; variantId: string }> {
  return withDatabase(async (database) => {
    const product = await database.collection("products").findOne({ slug });
    const variant = await database
      .collection("variants")
      .findOne({ productId: product?._id }, { sort: { position: 1 } });
    return { id: String(product?._id), variantId: String(variant?._id) };
  });
}
