/** So many pieces of a variant, as the stock functions take them. */
export interface StockLine {
  variantId: string;
  productId: string;
  /** the event at whose price they are sold */
  eventId: string | null;
  quantity: number;
}

/** Lines in one order everywhere, so that two transactions never wait for each other crosswise. */
export function byVariant(lines: readonly StockLine[]): StockLine[] {
  return lines
    .filter((line) => line.quantity > 0)
    .sort((a, b) => (a.variantId < b.variantId ? -1 : a.variantId > b.variantId ? 1 : 0));
}

/** What an order still holds or has sold of each variant: its lines less what was refunded of them. */
export function unrefunded(lines: readonly (StockLine & { refundedQuantity: number })[]): StockLine[] {
  return lines.map(({ variantId, productId, eventId, quantity, refundedQuantity }) => ({
    variantId,
    productId,
    eventId,
    quantity: quantity - refundedQuantity,
  }));
}
