import { MongoServerError, type ObjectId } from "mongodb";

import { searchTerms } from "~/domain/search/search-terms";

import { type Migration } from "./migration";

const NO_INDEX = 27;
const NO_COLLECTION = 26;

/** Lists had an index for each order only; those that took their place hold what lists are filtered by, too. */
const superseded = [
  "searchTerms_1",
  "status_1_categoryId_1_fromCents_1__id_1",
  "status_1_categoryId_1_createdAt_1__id_1",
  "status_1_categoryId_1_soldCount_1__id_1",
  "status_1_createdAt_1__id_1",
  "status_1_soldCount_1__id_1",
];

interface ProductDocument {
  _id: ObjectId;
  shopId: ObjectId;
  categoryId: ObjectId;
  title: string;
  tags: string[];
  options: { values: string[] }[];
  searchTerms: string[];
}

/** The words that products are found by are stored in the singular. */
export const searchTermsInTheSingular: Migration = {
  name: "0002_search_terms",
  async up(database) {
    const products = database.collection<ProductDocument>("products");
    for (const name of superseded) {
      await products.dropIndex(name).catch((error: unknown) => {
        const known =
          error instanceof MongoServerError && [NO_INDEX, NO_COLLECTION].includes(Number(error.code));
        if (!known) throw error;
      });
    }
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
  },
};
