import { type Db, type ObjectId } from "mongodb";

import { withDatabase } from "../prisma/connect";

/** What the pages that are measured are about. */
export interface Subjects {
  category: { id: string; slug: string };
  product: string;
  /** A word of many titles of that category. */
  word: string;
}

interface CategoryRow {
  _id: ObjectId;
  slug: string;
}

/** The same subjects for every size of the catalog: both hold the demo's categories and products. */
export function findSubjects(url: string): Promise<Subjects> {
  return withDatabase(url, async (database) => {
    const category = await largestCategory(database);
    const product = await database
      .collection<{ slug: string; title: string }>("products")
      .findOne({ categoryId: category._id, status: "PUBLISHED", inStock: true }, { sort: { soldCount: -1 } });
    if (!product) throw new Error("The bench's database has no products.");
    return {
      category: { id: category._id.toHexString(), slug: category.slug },
      product: product.slug,
      word: await frequentWord(database, category._id),
    };
  });
}

async function largestCategory(database: Db): Promise<CategoryRow> {
  const [largest] = await database
    .collection("products")
    .aggregate<{ _id: ObjectId }>([
      { $match: { status: "PUBLISHED" } },
      { $group: { _id: "$categoryId", count: { $sum: 1 } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: 1 },
    ])
    .toArray();
  const category =
    largest && (await database.collection<CategoryRow>("categories").findOne({ _id: largest._id }));
  if (!category) throw new Error("The bench's database has no categories.");
  return category;
}

async function frequentWord(database: Db, categoryId: ObjectId): Promise<string> {
  const titles = await database
    .collection<{ title: string }>("products")
    .find({ categoryId, status: "PUBLISHED" }, { projection: { title: 1 }, limit: 500, sort: { _id: 1 } })
    .toArray();
  const counts = new Map<string, number>();
  for (const { title } of titles)
    for (const word of new Set(title.toLowerCase().match(/[a-z]{4,}/g) ?? []))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const [word] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  if (!word) throw new Error("The bench's database has no titles.");
  return word;
}
