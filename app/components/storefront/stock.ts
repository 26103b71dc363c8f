/** From this many pieces on, the number is no longer news. */
const FEW = 5;

/** How many pieces are left, in words. */
export function stockWording(stock: number): string {
  if (stock <= 0) return "Sold out";
  return stock <= FEW ? `Only ${stock} left` : `${stock} in stock`;
}

/** How much is taken off, in whole percent; null if nothing is. Rounded down: never promises too much. */
export function percentOff(cents: number, compareAtCents: number | null): number | null {
  if (compareAtCents === null || compareAtCents <= cents) return null;
  const percent = Math.floor(((compareAtCents - cents) * 100) / compareAtCents);
  return percent > 0 ? percent : null;
}

/** What a shop charges for shipping, in words. */
export function shippingWording(
  { flatCents, freeFromCents }: { flatCents: number; freeFromCents: number | null },
  money: (cents: number) => string,
): string {
  if (flatCents === 0) return "Ships free";
  const flat = `Ships for ${money(flatCents)}`;
  return freeFromCents === null ? flat : `${flat}, free from ${money(freeFromCents)}`;
}
