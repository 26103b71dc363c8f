import { type Db, type ObjectId } from "mongodb";

import { searchTerms } from "~/domain/search/search-terms";

interface ProductDocument {
  _id: ObjectId;
  shopId: ObjectId;
  categoryId: ObjectId;
  title: string;
  tags: string[];
  options: { values: string[] }[];
  searchTerms: string[];
}

/** Writes anew what each product is found by, as the rules are now. */
export async function writeSearchTerms(database: Db): Promise<void> {
  const products = database.collection<ProductDocument>("products");
  const [shops, categories] = await Promise.all(
    ["shops", "categories"].map(async (collection) => {
      const rows = await database
        .collection(collection)
        .find({}, { projection: { name: 1 } })
        .toArray();
      return new Map(rows.map(({ _id, name }) => [String(_id), String(name)]));
    }),
  );
  const changes = [];
  for await (const product of products.find()) {
    const terms = searchTerms({
      ...product,
      shopName: shops?.get(String(product.shopId)) ?? "",
      categoryName: categories?.get(String(product.categoryId)) ?? "",
    });
    if (terms.join() !== product.searchTerms.join())
      changes.push({
        updateOne: { filter: { _id: product._id }, update: { $set: { searchTerms: terms } } },
      });
  }
  if (changes.length > 0) await products.bulkWrite(changes);
}
