import { type Store } from "~/db/index.server";

import { type BookCheck } from "../verify-books.server";

interface ProductRow {
  slug: string;
  fromCents: number;
  inStock: boolean;
  lowest: number | null;
  stock: number;
}

/** Invariant 6, and the copy of the stock that lists filter by: products agree with their variants. */
export async function checkCatalog(store: Store): Promise<BookCheck[]> {
  const products = await store.product.aggregate<ProductRow>([
    { $lookup: { from: "variants", localField: "_id", foreignField: "productId", as: "variants" } },
    {
      $project: {
        _id: 0,
        slug: 1,
        fromCents: 1,
        inStock: 1,
        lowest: { $min: "$variants.priceCents" },
        stock: { $sum: "$variants.stock" },
      },
    },
  ]);
  return [
    {
      name: "Each product’s “from” price is the lowest of its variants",
      checked: products.length,
      violations: products
        .filter(({ lowest, fromCents }) => lowest !== null && lowest !== fromCents)
        .map(({ slug, fromCents, lowest }) => `${slug}: from ${fromCents}, lowest variant ${lowest}.`),
    },
    {
      name: "A product counts as in stock exactly when a variant can be sold",
      checked: products.length,
      violations: products
        .filter(({ inStock, stock }) => inStock !== stock > 0)
        .map(({ slug, inStock, stock }) => `${slug}: in stock ${inStock}, pieces ${stock}.`),
    },
  ];
}
