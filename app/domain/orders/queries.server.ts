import { db, oneOf, type Order, type Purchase, type Shop } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { eventNamesOf, withEventNames, type NamedLine } from "./event-names.server";
import { isLinkKey, linkKey } from "./link-key.server";
import { productPagesOf } from "./product-pages.server";

/** Who looks: a signed-in shopper, somebody with a signed link, or both. */
export interface Viewer {
  userId: string | null;
  key: string | null;
}

/** A purchase or order is shown to whoever has its signed link, else only to the shopper it belongs to. */
function visibleTo(kind: "purchase" | "order", number: string, viewer: Viewer) {
  if (isLinkKey(kind, number, viewer.key)) return { number };
  if (viewer.userId) return { number, userId: viewer.userId };
  return null;
}

/** A line as its buyer sees it: `slug` is where the product is, null once shoppers cannot see it any more. */
export type BoughtLine = NamedLine & { slug: string | null };

/** A shop on its buyer's pages; without a slug it has no page now. */
interface OrderShop {
  name: string;
  slug: string | null;
}

export interface PurchasePage {
  purchase: Pick<Purchase, "number" | "email" | "amounts" | "shippingAddress" | "status" | "createdAt">;
  orders: (Pick<Order, "number" | "amounts" | "status" | "payment"> & {
    lines: BoughtLine[];
    shop: OrderShop;
    /** Signs the link to the order's own page for a guest; null for a signed-in owner, who needs none. */
    key: string | null;
  })[];
}

/**
 * A purchase with its orders, as the confirmation page shows it.
 * @throws NotFound also when it is somebody else's
 */
export async function getPurchasePage(number: string, viewer: Viewer): Promise<PurchasePage> {
  const where = visibleTo("purchase", number, viewer);
  const purchase = where && (await db.purchase.findFirst({ where }));
  if (!purchase) throw new NotFound("The purchase");
  const orders = await db.order.findMany({ where: { purchaseId: purchase.id }, orderBy: { number: 1 } });
  const goods = orders.flatMap(({ lines }) => lines);
  const [shops, names, pages] = await Promise.all([
    db.shop.findMany({
      where: { id: oneOf(orders.map((order) => order.shopId)) },
      select: ["id", "name", "slug", "status"],
    }),
    eventNamesOf(goods),
    productPagesOf(goods),
  ]);
  const byLink = isLinkKey("purchase", number, viewer.key);
  return {
    purchase: {
      number: purchase.number,
      email: purchase.email,
      amounts: purchase.amounts,
      shippingAddress: purchase.shippingAddress,
      status: purchase.status,
      createdAt: purchase.createdAt,
    },
    orders: orders.map((order) => ({
      number: order.number,
      lines: withPages(withEventNames(order.lines, names), pages),
      amounts: order.amounts,
      status: order.status,
      payment: order.payment,
      shop: shopOf(shops, order.shopId),
      key: byLink ? linkKey("order", order.number) : null,
    })),
  };
}

export interface OrderPage {
  order: Pick<
    Order,
    | "number"
    | "amounts"
    | "status"
    | "history"
    | "payment"
    | "shippingAddress"
    | "carrier"
    | "trackingNumber"
    | "createdAt"
    | "deliveredAt"
  > & { lines: BoughtLine[] };
  shop: OrderShop;
  /** The purchase it is a part of; the key signs the link to it for a guest, as {@link PurchasePage} has it. */
  purchase: { number: string; key: string | null };
  /** Whether it is in the viewer's own list of orders. */
  own: boolean;
}

/**
 * One shop's order as its buyer sees it.
 * @throws NotFound also when it is somebody else's
 */
export async function getOrderPage(number: string, viewer: Viewer): Promise<OrderPage> {
  const where = visibleTo("order", number, viewer);
  const order = where && (await db.order.findFirst({ where }));
  if (!order) throw new NotFound("The order");
  const [shops, purchase, names, pages] = await Promise.all([
    db.shop.findMany({ where: { id: order.shopId }, select: ["id", "name", "slug", "status"] }),
    db.purchase.findFirst({ where: { id: order.purchaseId }, select: ["number"] }),
    eventNamesOf(order.lines),
    productPagesOf(order.lines),
  ]);
  if (!purchase) throw new NotFound("The purchase");
  const byLink = isLinkKey("order", number, viewer.key);
  return {
    order: {
      number: order.number,
      lines: withPages(withEventNames(order.lines, names), pages),
      amounts: order.amounts,
      status: order.status,
      history: order.history,
      payment: order.payment,
      shippingAddress: order.shippingAddress,
      carrier: order.carrier,
      trackingNumber: order.trackingNumber,
      createdAt: order.createdAt,
      deliveredAt: order.deliveredAt,
    },
    shop: shopOf(shops, order.shopId),
    purchase: { number: purchase.number, key: byLink ? linkKey("purchase", purchase.number) : null },
    own: viewer.userId !== null && order.userId === viewer.userId,
  };
}

const withPages = (lines: readonly NamedLine[], pages: ReadonlyMap<string, string>): BoughtLine[] =>
  lines.map((line) => ({ ...line, slug: pages.get(line.productId) ?? null }));

function shopOf(shops: Pick<Shop, "id" | "name" | "slug" | "status">[], id: string): OrderShop {
  const shop = shops.find((candidate) => candidate.id === id);
  return {
    name: shop?.name ?? "A shop that has closed",
    slug: shop?.status === "ACTIVE" ? shop.slug : null,
  };
}
