/** The orders a list of products can be shown in; the first is the usual one. */
export const sorts = {
  newest: { label: "Newest", field: "createdAt", direction: -1 },
  "best-selling": { label: "Best selling", field: "soldCount", direction: -1 },
  "price-low": { label: "Price, low to high", field: "fromCents", direction: 1 },
  "price-high": { label: "Price, high to low", field: "fromCents", direction: -1 },
} as const;

export type SortName = keyof typeof sorts;

export const DEFAULT_SORT: SortName = "newest";

/** The sort of this name, or the usual one. */
export function sortNamed(name: string | null): SortName {
  return name !== null && Object.hasOwn(sorts, name) ? (name as SortName) : DEFAULT_SORT;
}
