import { type Migration } from "./migration";
import { writeSearchTerms } from "./write-search-terms";

/** Words of a title are marked, so that a search puts the products that are called by a word first. */
export const titleTerms: Migration = {
  name: "0004_title_terms",
  up: writeSearchTerms,
};
