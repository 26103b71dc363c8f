/** Money is integer minor units everywhere; these helpers are the only place that shows or splits it. */

/** Largest total of one order or purchase, in cents: it fits 32 bits with room for sums. */
export const MAX_TOTAL_CENTS = 2_000_000_000;

/** Making a formatter costs far more than using it, and a page shows many prices. */
const formatters = new Map<string, Intl.NumberFormat>();

/** Shows cents as a price, for example 1250 as "$12.50". The currency is the marketplace's, an ISO 4217 code. */
export function formatMoney(cents: number, currency: string): string {
  let formatter = formatters.get(currency);
  if (!formatter) {
    formatter = new Intl.NumberFormat("en-US", { style: "currency", currency });
    formatters.set(currency, formatter);
  }
  return formatter.format(cents / 100);
}

/**
 * Share of an amount in basis points, rounded half up, in cents.
 * Exact for every safe integer: the product is taken in bigints.
 */
export function shareOf(cents: number, basisPoints: number): number {
  return Number((BigInt(cents) * BigInt(basisPoints) * 2n + 10_000n) / 20_000n);
}

/** Tax contained in a price that includes it, in cents, rounded half up. */
export function includedTax(cents: number, rateBps: number): number {
  const rate = BigInt(rateBps);
  return Number((BigInt(cents) * rate * 2n + (10_000n + rate)) / (2n * (10_000n + rate)));
}

/**
 * Splits an amount by weights so that the parts sum to it exactly (largest remainder; ties go to the
 * earlier part). Weights of zero get nothing unless all are zero, then the first part takes all.
 */
export function split(cents: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (weights.length === 0) return [];
  if (total === 0n) return weights.map((_, index) => (index === 0 ? cents : 0));
  const exact = weights.map((weight) => BigInt(cents) * BigInt(weight));
  const parts = exact.map((value) => value / total);
  const missing = Number(BigInt(cents) - parts.reduce((sum, part) => sum + part, 0n));
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts.map(Number);
}

/** An amount as a money field holds it, for example 1250 as "12.50": what {@link parseMoney} reads back. */
export function moneyInput(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}

/**
 * Parses what a person typed as a price ("12", "12.5", "12.50", "12,50") to cents; null if it is not one. A comma
 * before one or two last digits can only be a decimal one; separators of thousands are refused, not guessed at.
 */
export function parseMoney(text: string): number | null {
  const match = /^\s*(\d{1,8})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}
