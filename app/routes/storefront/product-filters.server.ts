import { z } from "zod";

import { sorts, type SortName } from "~/domain/catalog/sorts";
import type { ProductFilters } from "~/domain/search/queries.server";
import { env } from "~/lib/env.server";
import { formatMoney, parseMoney } from "~/lib/money";

const MAX_TEXT = 100;

const text = z.string().trim().max(MAX_TEXT, `Use at most ${MAX_TEXT} characters.`);

const price = z
  .string()
  .trim()
  .transform((typed, context) => {
    if (typed === "") return null;
    const cents = parseMoney(typed);
    if (cents === null) context.addIssue({ code: "custom", message: "Enter a price such as 12 or 12.50." });
    return cents;
  });

const rating = z
  .string()
  .regex(/^[1-5]?$/, "Choose a rating from the list.")
  .transform((typed) => (typed === "" ? null : Number(typed)));

const schema = z
  .object({ q: text, category: text, shop: text, min: price, max: price, rating })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    path: ["max"],
    message: "Enter at least as much as the lowest price.",
  });

/** The fields of the form, as typed. */
export type TypedFilters = Record<"q" | "category" | "shop" | "min" | "max" | "rating", string> & {
  inStock: boolean;
  onEvent: boolean;
};

export type FilterErrors = Partial<Record<string, string[]>>;

export interface FilterForm {
  filters: ProductFilters & { category: string; shop: string };
  typed: TypedFilters;
  errors: FilterErrors | null;
}

/** Reads the filters in a page's address. Those that are wrong are reported and left out; the page still shows. */
export function readFilters(query: URLSearchParams): FilterForm {
  const field = (name: string) => query.get(name) ?? "";
  const typed = {
    q: field("q"),
    category: field("category"),
    shop: field("shop"),
    min: field("min"),
    max: field("max"),
    rating: field("rating"),
    inStock: field("stock") === "in",
    onEvent: field("event") === "on",
  };
  const parsed = schema.safeParse(typed);
  const errors: FilterErrors | null = parsed.success ? null : z.flattenError(parsed.error).fieldErrors;
  const sort = field("sort");
  const right = parsed.success ? parsed.data : rightOnes(typed, errors ?? {});
  return {
    filters: {
      text: right.q,
      category: right.category,
      shop: right.shop,
      minCents: right.min,
      maxCents: right.max,
      minRating: right.rating,
      inStock: typed.inStock,
      onEvent: typed.onEvent,
      sort: Object.hasOwn(sorts, sort) ? (sort as SortName) : null,
    },
    typed,
    errors,
  };
}

const nothing = { q: "", category: "", shop: "", min: "", max: "", rating: "" };

/** A wrong price takes the other with it: half a range would show what nobody asked for. */
function rightOnes(typed: TypedFilters, errors: FilterErrors) {
  const wrong = Object.keys(errors);
  const left = [...wrong, ...(wrong.includes("min") || wrong.includes("max") ? ["min", "max"] : [])];
  const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => !left.includes(name)));
  return schema.parse({ ...nothing, ...kept });
}

/** A filter that is set, and the address without it. */
export interface FilterChip {
  label: string;
  to: string;
}

/** The filters of an address one can take away again, in words. `names` are the category's and the shop's. */
export function chipsOf(
  url: URL,
  { filters, errors }: FilterForm,
  names: { category?: string | undefined; shop?: string | undefined } = {},
): FilterChip[] {
  const { text: q, minCents, maxCents, minRating, inStock, onEvent } = filters;
  const chip = (name: string, label: string | null | undefined | false) =>
    label && !errors?.[name] ? [{ label, to: without(url, name) }] : [];
  return [
    ...chip("q", q && `“${q}”`),
    ...chip("category", names.category),
    ...chip("shop", names.shop),
    ...chip("min", minCents !== null && `From ${formatMoney(minCents, env.CURRENCY)}`),
    ...chip("max", maxCents !== null && `Up to ${formatMoney(maxCents, env.CURRENCY)}`),
    ...chip("rating", minRating !== null && (minRating === 5 ? "5 stars" : `${minRating} stars and up`)),
    ...chip("stock", inStock && "In stock"),
    ...chip("event", onEvent && "On event"),
  ];
}

function without(url: URL, name: string): string {
  const query = new URLSearchParams(url.searchParams);
  for (const left of [name, "after", "before"]) query.delete(left);
  // Fields that were sent empty say nothing.
  for (const [key, value] of [...query]) if (value === "") query.delete(key);
  const text = query.toString();
  return text ? `${url.pathname}?${text}` : url.pathname;
}
