/** The orders a list of products can be shown in. */
export const sorts = {
  /** Only for what a text has found; anywhere else it is the order of sales. */
  relevance: { label: "Best match", field: "soldCount", direction: -1 },
  newest: { label: "Newest", field: "createdAt", direction: -1 },
  "best-selling": { label: "Best selling", field: "soldCount", direction: -1 },
  rating: { label: "Best rated", field: "rating", direction: -1 },
  "price-low": { label: "Price, low to high", field: "fromCents", direction: 1 },
  "price-high": { label: "Price, high to low", field: "fromCents", direction: -1 },
} as const;

export type SortName = keyof typeof sorts;

/** The usual order where one looks around. */
export const DEFAULT_SORT: SortName = "newest";

/** The usual order of what a text has found: what has all its words in the title first, then what sells best. */
export const DEFAULT_TEXT_SORT: SortName = "relevance";

/** The sort of this name, or the usual one. */
export function sortNamed(name: string | null, usual: SortName = DEFAULT_SORT): SortName {
  return name !== null && Object.hasOwn(sorts, name) ? (name as SortName) : usual;
}
