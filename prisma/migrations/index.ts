import { productToCents } from "./0001_product_to_cents";
import { searchTermsInTheSingular } from "./0002_search_terms";
import { reviewCounts } from "./0003_review_counts";
import { titleTerms } from "./0004_title_terms";
import { type Migration } from "./migration";

export type { Migration } from "./migration";

/** All migrations in the order they are applied. */
export const migrations: readonly Migration[] = [
  productToCents,
  searchTermsInTheSingular,
  reviewCounts,
  titleTerms,
];
