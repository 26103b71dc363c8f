import { type Migration } from "./migration";

/** Products know the highest price of their variants, so that a list need not look at them. */
export const productToCents: Migration = {
  name: "0001_product_to_cents",
  async up(database) {
    const products = database.collection("products");
    const missing = await products
      .find({ toCents: { $exists: false } }, { projection: { fromCents: 1 } })
      .toArray();
    const highest = await database
      .collection("variants")
      .aggregate<{ _id: unknown; toCents: number }>([
        { $match: { productId: { $in: missing.map(({ _id }) => _id) } } },
        { $group: { _id: "$productId", toCents: { $max: "$priceCents" } } },
      ])
      .toArray();
    const known = new Map(highest.map(({ _id, toCents }) => [String(_id), toCents]));
    if (missing.length === 0) return;
    await products.bulkWrite(
      missing.map(({ _id, fromCents }) => ({
        updateOne: {
          filter: { _id, toCents: { $exists: false } },
          // A product without variants has one price: its own.
          update: { $set: { toCents: known.get(String(_id)) ?? Number(fromCents) } },
        },
      })),
    );
  },
};
