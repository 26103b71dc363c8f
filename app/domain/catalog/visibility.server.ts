import { db, notOneOf, type Operator } from "~/db/index.server";

/**
 * The condition under which shoppers see what a shop offers: the shop is not suspended. Only suspended shops are
 * named: they are few, an index finds them, and every list's index holds the shop, so that leaving some out reads no
 * row more. A shop that waits for approval, or was refused it, has nothing to show (a rule of the books).
 */
export async function ofOpenShops(): Promise<{ shopId?: Operator<string> }> {
  const suspended = await db.shop.findMany({ where: { status: "SUSPENDED" }, select: ["id"] });
  if (suspended.length === 0) return {};
  return { shopId: notOneOf(suspended.map((shop) => shop.id)) };
}

/** The condition under which shoppers see products: published, and {@link ofOpenShops}. */
export async function visibleProducts(): Promise<{ status: "PUBLISHED"; shopId?: Operator<string> }> {
  return { status: "PUBLISHED", ...(await ofOpenShops()) };
}
