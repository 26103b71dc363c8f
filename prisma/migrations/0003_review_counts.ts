import { MongoServerError, type Db } from "mongodb";

import { type Migration } from "./migration";

const NO_INDEX = 27;
const NO_COLLECTION = 26;

/** The one that took its place also holds when an event begins, so that those to come are not read. */
const superseded = "productId_1_endsAt_1";

const STARS = ["one", "two", "three", "four", "five"];

/** Products know how often each rating was given, and shops what theirs are, so that no page reads all reviews. */
export const reviewCounts: Migration = {
  name: "0003_review_counts",
  async up(database) {
    await countStarsOfProducts(database);
    await sumRatingsOfShops(database);
    await database
      .collection("events")
      .dropIndex(superseded)
      .catch((error: unknown) => {
        const known =
          error instanceof MongoServerError && [NO_INDEX, NO_COLLECTION].includes(Number(error.code));
        if (!known) throw error;
      });
  },
};

async function countStarsOfProducts(database: Db): Promise<void> {
  const products = database.collection("products");
  const missing = await products
    .find({ starCounts: { $exists: false } })
    .project({ _id: 1 })
    .toArray();
  if (missing.length === 0) return;
  const counted = await database
    .collection("reviews")
    .aggregate<{ _id: { productId: unknown; rating: number }; count: number }>([
      { $match: { productId: { $in: missing.map(({ _id }) => _id) }, hiddenAt: null } },
      { $group: { _id: { productId: "$productId", rating: "$rating" }, count: { $sum: 1 } } },
    ])
    .toArray();
  const counts = new Map(counted.map(({ _id, count }) => [`${String(_id.productId)} ${_id.rating}`, count]));
  await products.bulkWrite(
    missing.map(({ _id }) => {
      const starCounts = Object.fromEntries(
        STARS.map((name, index) => [name, counts.get(`${String(_id)} ${index + 1}`) ?? 0]),
      );
      return {
        updateOne: { filter: { _id, starCounts: { $exists: false } }, update: { $set: { starCounts } } },
      };
    }),
  );
}

async function sumRatingsOfShops(database: Db): Promise<void> {
  const shops = database.collection("shops");
  const missing = await shops
    .find({ ratingCount: { $exists: false } })
    .project({ _id: 1 })
    .toArray();
  if (missing.length === 0) return;
  const summed = await database
    .collection("reviews")
    .aggregate<{ _id: unknown; ratingSum: number; ratingCount: number }>([
      { $match: { shopId: { $in: missing.map(({ _id }) => _id) }, hiddenAt: null } },
      { $group: { _id: "$shopId", ratingSum: { $sum: "$rating" }, ratingCount: { $sum: 1 } } },
    ])
    .toArray();
  const ratings = new Map(summed.map(({ _id, ...rating }) => [String(_id), rating]));
  await shops.bulkWrite(
    missing.map(({ _id }) => ({
      updateOne: {
        filter: { _id, ratingCount: { $exists: false } },
        update: { $set: ratings.get(String(_id)) ?? { ratingSum: 0, ratingCount: 0 } },
      },
    })),
  );
}
