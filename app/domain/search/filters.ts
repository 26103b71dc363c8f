import { type SortName } from "~/domain/catalog/sorts";

export const PRODUCTS_PAGE_SIZE = 24;

/**
 * What a list of products is narrowed to. Prices, in cents, are compared with the one that its card shows: the lowest of
 * its variants, or that of the timed sale that runs for all of them.
 */
export interface ProductFilters {
  /** As typed; an empty text is none. */
  text: string;
  minCents: number | null;
  maxCents: number | null;
  /** The least mean of its reviews, 1 to 5. */
  minRating: number | null;
  /** Leaves out what is sold out. */
  inStock: boolean;
  /** Only what a timed sale runs for now. */
  onEvent: boolean;
  /** null is the usual order: the newest, or by relevance what a text has found. */
  sort: SortName | null;
}
