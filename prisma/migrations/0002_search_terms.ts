import { MongoServerError } from "mongodb";

import { type Migration } from "./migration";
import { writeSearchTerms } from "./write-search-terms";

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

/** The words that products are found by are stored in the singular. */
export const searchTermsInTheSingular: Migration = {
  name: "0002_search_terms",
  async up(database) {
    const products = database.collection("products");
    for (const name of superseded) {
      await products.dropIndex(name).catch((error: unknown) => {
        const known =
          error instanceof MongoServerError && [NO_INDEX, NO_COLLECTION].includes(Number(error.code));
        if (!known) throw error;
      });
    }
    await writeSearchTerms(database);
  },
};
