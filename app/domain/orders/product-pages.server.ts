import { db, oneOf, type OrderLine } from "~/db/index.server";
import { visibleProducts } from "~/domain/catalog/visibility.server";

/** Where the products of placed orders have their pages, by id: those that shoppers can still see. */
export async function productPagesOf(
  lines: readonly Pick<OrderLine, "productId">[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(lines.map(({ productId }) => productId))];
  const products = await db.product.findMany({
    where: { ...(await visibleProducts()), id: oneOf(ids) },
    select: ["id", "slug"],
  });
  return new Map(products.map(({ id, slug }) => [id, slug]));
}
