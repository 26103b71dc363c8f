import { createHash } from "node:crypto";

import { seal, unseal } from "~/lib/signing.server";

import { type CheckoutDraft } from "./draft";
import { type Quote, type QuoteLine } from "./quote";

const PURPOSE = "quote";

/** What the shopper saw on the review page, in short: enough to notice a change and to say what changed. */
interface SeenQuote {
  cart: string | null;
  lines: { variant: string; title: string; quantity: number; unit: number }[];
  shops: { id: string; name: string; shipping: number }[];
  total: number;
  draft: string;
}

function seen(quote: Quote, draft: CheckoutDraft): SeenQuote {
  return {
    cart: quote.cartId,
    lines: quote.shops.flatMap((shop) =>
      shop.lines.map((line) => ({
        variant: line.variantId,
        title: line.title,
        quantity: line.quantity,
        unit: line.unitCents,
      })),
    ),
    shops: quote.shops.map((shop) => ({
      id: shop.id,
      name: shop.name,
      shipping: shop.amounts.shippingCents,
    })),
    total: quote.amounts.totalCents,
    draft: createHash("sha256")
      .update(JSON.stringify(canonical(draft)))
      .digest("base64url"),
  };
}

/** The draft's values in a fixed order, whatever order the database returned its fields in. */
function canonical({ email, provider, address }: CheckoutDraft): unknown[] {
  const { name, line1, line2, city, region, postalCode, country, phone } = address;
  return [email, provider, name, line1, line2, city, region, postalCode, country, phone];
}

/** The signed digest of a quote that the review page renders into its form. */
export function signQuote(quote: Quote, draft: CheckoutDraft): string {
  return seal(PURPOSE, seen(quote, draft));
}

export type QuoteChange =
  | { kind: "PRICE"; title: string; fromCents: number; toCents: number }
  | {
      kind: "EVENT_OVER";
      title: string;
      event: NonNullable<QuoteLine["eventOver"]>;
      fromCents: number;
      toCents: number;
    }
  | { kind: "QUANTITY"; title: string; from: number; to: number }
  | { kind: "ADDED" | "REMOVED"; title: string }
  | { kind: "SHIPPING"; title: string; fromCents: number; toCents: number }
  | { kind: "DETAILS" };

/**
 * What differs between the quote the shopper saw and the one that holds now; empty if nothing does. Null for
 * a digest that is not ours.
 */
export function changesSince(digest: string, quote: Quote, draft: CheckoutDraft): QuoteChange[] | null {
  // Signed by us for this purpose, so its shape is ours too.
  const before = unseal(PURPOSE, digest) as SeenQuote | null;
  if (!before) return null;
  const now = seen(quote, draft);
  const lines = quote.shops.flatMap((shop) => shop.lines);
  const changes: QuoteChange[] = [];
  for (const line of now.lines) {
    const old = before.lines.find(({ variant }) => variant === line.variant);
    if (!old) changes.push({ kind: "ADDED", title: line.title });
    else {
      const over = lines.find(({ variantId }) => variantId === line.variant)?.eventOver;
      const change = { title: line.title, fromCents: old.unit, toCents: line.unit };
      if (old.unit !== line.unit)
        changes.push(over ? { kind: "EVENT_OVER", event: over, ...change } : { kind: "PRICE", ...change });
      if (old.quantity !== line.quantity)
        changes.push({ kind: "QUANTITY", title: line.title, from: old.quantity, to: line.quantity });
    }
  }
  for (const old of before.lines)
    if (!now.lines.some(({ variant }) => variant === old.variant))
      changes.push({ kind: "REMOVED", title: old.title });
  for (const shop of now.shops) {
    const old = before.shops.find(({ id }) => id === shop.id);
    if (old && old.shipping !== shop.shipping)
      changes.push({ kind: "SHIPPING", title: shop.name, fromCents: old.shipping, toCents: shop.shipping });
  }
  // The address, the way to pay, or anything that only shows in the sum.
  const same = before.draft === now.draft && before.total === now.total && before.cart === now.cart;
  if (changes.length === 0 && !same) changes.push({ kind: "DETAILS" });
  return changes;
}
