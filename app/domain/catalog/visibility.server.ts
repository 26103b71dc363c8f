import { db, notOneOf, type Operator } from "~/db/index.server";

/**
 * The condition under which shoppers see products: published, and of a shop that is not suspended. A pending shop
 * has no published products (a rule of the books), so only suspended ones are named: they are few, an index finds
 * them, and every list's index holds the shop, so that leaving some out reads no product more.
 */
export async function visibleProducts(): Promise<{ status: "PUBLISHED"; shopId?: Operator<string> }> {
  const suspended = await db.shop.findMany({ where: { status: "SUSPENDED" }, select: ["id"] });
  if (suspended.length === 0) return { status: "PUBLISHED" };
  return { status: "PUBLISHED", shopId: notOneOf(suspended.map((shop) => shop.id)) };
}
