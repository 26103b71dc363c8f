import type { GoodsLine } from "~/components/checkout/goods-lines";

/** Lines of a placed order as its buyer sees them: as they were bought, whatever has become of the product. */
export function shownLines(lines: (Omit<GoodsLine, "slug"> & { eventName: string | null })[]): GoodsLine[] {
  return lines.map(({ variantId, title, options, image, unitCents, quantity, totalCents, eventName }) => ({
    variantId,
    title,
    slug: null,
    options,
    image,
    unitCents,
    quantity,
    totalCents,
    eventName,
  }));
}
