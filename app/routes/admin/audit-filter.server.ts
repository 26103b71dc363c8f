import { z } from "zod";

import { auditActions } from "~/domain/audit/actions";
import { type AuditFilter } from "~/domain/audit/queries.server";

const DAY = 24 * 60 * 60 * 1000;

const words = z
  .string()
  .trim()
  .max(200, "That is too long.")
  .transform((value) => value || null);

const action = z.union([z.literal("").transform(() => null), z.enum(auditActions)], {
  error: "Please choose an action from the list.",
});

const day = z.union([z.literal("").transform(() => null), z.iso.date().transform((text) => new Date(text))], {
  error: "Please enter a day like 2026-05-31.",
});

const schema = z
  .object({ actor: words, target: words, action, from: day, until: day })
  .refine(({ from, until }) => !from || !until || from <= until, {
    path: ["until"],
    error: "This day is before the first one.",
  });

export type AuditField = keyof AuditFilter;
export const auditFields = Object.keys(schema.shape) as AuditField[];

/** The filter of an address. What cannot be understood filters nothing, and is said next to its field. */
export function readAuditFilter(query: URLSearchParams): {
  filter: AuditFilter;
  typed: Record<AuditField, string>;
  errors: Partial<Record<AuditField, string[]>>;
} {
  const typed = Object.fromEntries(auditFields.map((name) => [name, query.get(name) ?? ""])) as Record<
    AuditField,
    string
  >;
  const parsed = schema.safeParse(typed);
  if (!parsed.success) {
    const nothing = { actor: null, target: null, action: null, from: null, until: null };
    return { filter: nothing, typed, errors: z.flattenError(parsed.error).fieldErrors };
  }
  const { until } = parsed.data;
  // The whole of the last day.
  const filter = { ...parsed.data, until: until && new Date(until.getTime() + DAY) };
  return { filter, typed, errors: {} };
}
