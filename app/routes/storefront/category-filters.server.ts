import { z } from "zod";

import { sortNamed } from "~/domain/catalog/sorts";
import type { CategoryFilters } from "~/domain/catalog/queries.server";
import { parseMoney } from "~/lib/money";

const price = z
  .string()
  .trim()
  .max(20)
  .transform((text, context) => {
    if (text === "") return null;
    const cents = parseMoney(text);
    if (cents === null) context.addIssue({ code: "custom", message: "Enter a price such as 12 or 12.50." });
    return cents;
  });

const schema = z
  .object({ min: price, max: price })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    path: ["max"],
    message: "Enter at least as much as the lowest price.",
  });

export interface FilterForm {
  filters: CategoryFilters;
  /** As typed, for the form. */
  typed: { min: string; max: string };
  errors: { min?: string[]; max?: string[] } | null;
}

/** Reads the filters in a category's address. Wrong prices are reported and left out; the page still shows. */
export function readFilters(query: URLSearchParams): FilterForm {
  const typed = { min: query.get("min") ?? "", max: query.get("max") ?? "" };
  const parsed = schema.safeParse(typed);
  const prices = parsed.success ? parsed.data : { min: null, max: null };
  return {
    filters: {
      minCents: prices.min,
      maxCents: prices.max,
      inStock: query.get("stock") === "in",
      sort: sortNamed(query.get("sort")),
    },
    typed,
    errors: parsed.success ? null : z.flattenError(parsed.error).fieldErrors,
  };
}
