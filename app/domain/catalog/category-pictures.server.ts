import { db, type Image, type Product, type Where } from "~/db/index.server";
import { remember } from "~/lib/remember.server";

type Pictures = ReadonlyMap<string, Image | null>;

const remembered = remember<Pictures>(60_000);

/**
 * The picture of what sells best in each of some categories. One look at the index per category, and none for a minute
 * afterwards: what sells best does not change by the second. Other categories, or a shop that is suspended meanwhile,
 * are looked at anew at once.
 * @param visible the condition under which shoppers see products
 */
export function categoryPictures(
  categoryIds: readonly string[],
  visible: Where<Product>,
  now = Date.now(),
): Promise<Pictures> {
  return remembered(JSON.stringify([categoryIds, visible]), now, async () => {
    const chosen = await Promise.all(
      categoryIds.map(async (categoryId) => {
        const product = await db.product.findFirst({
          where: { ...visible, categoryId },
          orderBy: { soldCount: -1, id: -1 },
          select: ["images"],
        });
        return [categoryId, product?.images[0] ?? null] as const;
      }),
    );
    return new Map(chosen);
  });
}
