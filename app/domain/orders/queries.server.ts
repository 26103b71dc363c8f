import { db, oneOf, type Order, type Purchase } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { eventNamesOf, withEventNames, type NamedLine } from "./event-names.server";
import { isLinkKey, linkKey } from "./link-key.server";

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

export interface PurchasePage {
  purchase: Pick<Purchase, "number" | "email" | "amounts" | "shippingAddress" | "status" | "createdAt">;
  orders: (Pick<Order, "number" | "amounts" | "status" | "payment"> & {
    lines: NamedLine[];
    shop: { name: string; slug: string };
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
  const [shops, names] = await Promise.all([
    db.shop.findMany({
      where: { id: oneOf(orders.map((order) => order.shopId)) },
      select: ["id", "name", "slug"],
    }),
    eventNamesOf(orders.flatMap(({ lines }) => lines)),
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
      lines: withEventNames(order.lines, names),
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
  > & { lines: NamedLine[] };
  shop: { name: string; slug: string };
}

/**
 * One shop's order as its buyer sees it.
 * @throws NotFound also when it is somebody else's
 */
export async function getOrderPage(number: string, viewer: Viewer): Promise<OrderPage> {
  const where = visibleTo("order", number, viewer);
  const order = where && (await db.order.findFirst({ where }));
  if (!order) throw new NotFound("The order");
  const [shops, names] = await Promise.all([
    db.shop.findMany({ where: { id: order.shopId }, select: ["id", "name", "slug"] }),
    eventNamesOf(order.lines),
  ]);
  return {
    order: {
      number: order.number,
      lines: withEventNames(order.lines, names),
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
  };
}

function shopOf(shops: { id: string; name: string; slug: string }[], id: string) {
  const shop = shops.find((candidate) => candidate.id === id);
  return { name: shop?.name ?? "A shop that has closed", slug: shop?.slug ?? "" };
}
