import type { GoodsLine } from "~/components/checkout/goods-lines";

type Line = Omit<GoodsLine, "slug"> & { slug?: string | null; eventName: string | null };

/**
 * Lines of a placed order as they were bought, whatever has become of the product. Where they have slugs, what can
 * still be seen is linked to.
 */
export function shownLines(lines: Line[]): GoodsLine[] {
  return lines.map(
    ({ variantId, title, slug = null, options, image, unitCents, quantity, totalCents, eventName }) => ({
      variantId,
      title,
      slug,
      options,
      image,
      unitCents,
      quantity,
      totalCents,
      eventName,
    }),
  );
}
