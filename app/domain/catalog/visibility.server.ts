import { db, not, notOneOf, type Operator } from "~/db/index.server";

/**
 * The condition under which shoppers see products: published, and of an active shop. Shops that are not
 * active are few, so naming them keeps the product indexes in use.
 */
export async function visibleProducts(): Promise<{ status: "PUBLISHED"; shopId?: Operator<string> }> {
  const hidden = await db.shop.findMany({ where: { status: not("ACTIVE") }, select: ["id"] });
  if (hidden.length === 0) return { status: "PUBLISHED" };
  return { status: "PUBLISHED", shopId: notOneOf(hidden.map((shop) => shop.id)) };
}
