import { oneOf, type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";
import { checkShopRatings } from "./shop-ratings.server";
import { beside, broken, MOST_VIOLATIONS, type Expression } from "./problems";

const PROBLEMS = {
  price: "has a “from” price that is not its lowest variant’s",
  highest: "has a “to” price that is not its highest variant’s",
  stock: "is in stock, or not, unlike its variants",
  rating: "has a rating that is not the mean of its reviews",
  stars: "counts one star, two … five unlike its reviews",
} as const;

const meanDiffers: Expression = {
  $gt: [
    {
      $abs: {
        $subtract: ["$rating", { $cond: [{ $gt: ["$reviews", 0] }, { $divide: ["$stars", "$reviews"] }, 0] }],
      },
    },
    1e-9,
  ],
};

const STARS = ["one", "two", "three", "four", "five"] as const;

const perStar = <Value>(of: (name: string, stars: number) => [string, Value]) =>
  Object.fromEntries(STARS.map((name, index) => of(name, index + 1)));

/** Invariant 6, and the copy of the stock that lists filter by: products agree with their variants and reviews. */
export async function checkCatalog(store: Store): Promise<BookCheck[]> {
  const checked = await store.product.count();
  const rows = await store.product.aggregate<{ slug: string; problems: string[] }>([
    {
      $project: {
        slug: 1,
        fromCents: 1,
        toCents: 1,
        inStock: { $cond: ["$inStock", 1, 0] },
        ratingSum: 1,
        ratingCount: 1,
        rating: 1,
        starCounts: 1,
      },
    },
    beside("variants", { $project: { _id: "$productId", priceCents: 1, stock: 1 } }),
    beside(
      "reviews",
      { $match: { hiddenAt: null } },
      { $project: { _id: "$productId", stars: "$rating", reviews: { $literal: 1 } } },
    ),
    {
      $group: {
        _id: "$_id",
        slug: { $max: "$slug" },
        fromCents: { $max: "$fromCents" },
        lowest: { $min: "$priceCents" },
        toCents: { $max: "$toCents" },
        highest: { $max: "$priceCents" },
        inStock: { $max: "$inStock" },
        stock: { $sum: "$stock" },
        ratingSum: { $max: "$ratingSum" },
        ratingCount: { $max: "$ratingCount" },
        rating: { $max: "$rating" },
        stars: { $sum: "$stars" },
        reviews: { $sum: "$reviews" },
        ...perStar((name) => [name, { $max: `$starCounts.${name}` }]),
        ...perStar((name, stars) => [
          `${name}Given`,
          { $sum: { $cond: [{ $eq: ["$stars", stars] }, 1, 0] } },
        ]),
      },
    },
    // Reviews outlive a product that is deleted.
    { $match: { slug: { $ne: null } } },
    ...broken([
      [PROBLEMS.price, { $and: [{ $gt: ["$lowest", null] }, { $ne: ["$lowest", "$fromCents"] }] }],
      [PROBLEMS.highest, { $and: [{ $gt: ["$highest", null] }, { $ne: ["$highest", "$toCents"] }] }],
      [PROBLEMS.stock, { $ne: ["$inStock", { $cond: [{ $gt: ["$stock", 0] }, 1, 0] }] }],
      [
        PROBLEMS.rating,
        { $or: [{ $ne: ["$ratingSum", "$stars"] }, { $ne: ["$ratingCount", "$reviews"] }, meanDiffers] },
      ],
      [PROBLEMS.stars, { $or: STARS.map((name): Expression => ({ $ne: [`$${name}`, `$${name}Given`] })) }],
    ]),
    { $project: { _id: 0, slug: 1, problems: 1 } },
  ]);
  const check = (name: string, problem: string): BookCheck => ({
    name,
    checked,
    violations: rows
      .filter(({ problems }) => problems.includes(problem))
      .map(({ slug }) => `${slug} ${problem}.`),
  });
  const pending = await publishedOfPendingShops(store);
  return [
    check("Each product’s “from” price is the lowest of its variants", PROBLEMS.price),
    check("Each product’s “to” price is the highest of its variants", PROBLEMS.highest),
    check("A product counts as in stock exactly when a variant can be sold", PROBLEMS.stock),
    check("Each product’s rating is the mean of its visible reviews", PROBLEMS.rating),
    check("Each product’s stars are those of its visible reviews", PROBLEMS.stars),
    await checkShopRatings(store),
    {
      name: "A shop that has not been approved has published nothing",
      checked,
      violations: pending.map(({ slug }) => `${slug} is published, and its shop is not approved.`),
    },
  ];
}

/** Lists of products leave out suspended shops by name; pending ones need not be named, because of this rule. */
async function publishedOfPendingShops(store: Store): Promise<{ slug: string }[]> {
  const shops = await store.shop.findMany({
    where: { status: oneOf(["PENDING", "REJECTED"]) },
    select: ["id"],
  });
  return store.product.findMany({
    where: { shopId: oneOf(shops.map(({ id }) => id)), status: "PUBLISHED" },
    limit: MOST_VIOLATIONS,
    select: ["slug"],
  });
}
