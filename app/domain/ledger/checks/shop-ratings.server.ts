import { type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";
import { beside, broken } from "./problems";

const PROBLEM = "has a rating that is not that of its reviews";

/** Invariant 6 for shops: what they say of their ratings is the sum of their visible reviews. */
export async function checkShopRatings(store: Store): Promise<BookCheck> {
  const checked = await store.shop.count();
  const rows = await store.shop.aggregate<{ slug: string }>([
    { $project: { slug: 1, ratingSum: 1, ratingCount: 1 } },
    beside(
      "reviews",
      { $match: { hiddenAt: null } },
      { $project: { _id: "$shopId", stars: "$rating", reviews: { $literal: 1 } } },
    ),
    {
      $group: {
        _id: "$_id",
        slug: { $max: "$slug" },
        ratingSum: { $max: "$ratingSum" },
        ratingCount: { $max: "$ratingCount" },
        stars: { $sum: "$stars" },
        reviews: { $sum: "$reviews" },
      },
    },
    { $match: { slug: { $ne: null } } },
    ...broken([
      [PROBLEM, { $or: [{ $ne: ["$ratingSum", "$stars"] }, { $ne: ["$ratingCount", "$reviews"] }] }],
    ]),
    { $project: { _id: 0, slug: 1 } },
  ]);
  return {
    name: "Each shop’s rating is that of its visible reviews",
    checked,
    violations: rows.map(({ slug }) => `${slug} ${PROBLEM}.`),
  };
}
