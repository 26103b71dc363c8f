import { expect, it } from "vitest";

import { cardPrice } from "~/components/storefront/card-price";

const pot = { fromCents: 1800, compareAtCents: 2000, hasRange: true };
const event = (priceCents: number | null) => ({ priceCents, endsAt: new Date(), left: 3 });

it.each([
  ["nothing runs", null, { cents: 1800, compareAtCents: 2000, from: true }],
  ["a sale of everything runs", event(1500), { cents: 1500, compareAtCents: 1800, from: false }],
  ["a sale of one variant runs", event(null), { cents: 1800, compareAtCents: 2000, from: true }],
])("the price of a card while %s", (_, running, expected) => {
  expect(cardPrice({ ...pot, event: running })).toEqual(expected);
});
