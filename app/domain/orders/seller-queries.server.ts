import { beyond, db, type Order } from "~/db/index.server";
import { NotFound } from "~/domain/errors";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

import { eventNamesOf, withEventNames, type NamedLine } from "./event-names.server";
import { type OrderStatus } from "./status";

export const SELLER_ORDERS_PAGE_SIZE = 20;

/** An order as a line of the shop's list. */
export interface SellerOrderRow {
  id: string;
  number: string;
  createdAt: Date;
  status: OrderStatus;
  customer: string;
  /** Where it goes: town and country code. */
  city: string;
  country: string;
  pieces: number;
  totalCents: number;
}

const rowFields = ["id", "number", "createdAt", "status", "shippingAddress", "lines", "amounts"] as const;

/** The shop's orders, newest first, of one status or of all. `query` holds the cursor of the address. */
export async function listSellerOrders(
  shopId: string,
  status: OrderStatus | null,
  query: URLSearchParams,
): Promise<Page<SellerOrderRow>> {
  const name = `seller-orders:${status ?? "all"}`;
  const position = readPosition(query, name);
  const towards = position?.towards === "before" ? 1 : -1;
  const found = await db.order.findMany({
    where: {
      shopId,
      ...(status && { status }),
      ...(position &&
        beyond<Order>({ field: "createdAt", value: new Date(position.value), id: position.id }, towards)),
    },
    orderBy: [{ createdAt: towards }, { id: towards }],
    limit: SELLER_ORDERS_PAGE_SIZE + 1,
    select: rowFields,
  });
  const rows = found.map(toRow);
  return toPage(rows, {
    name,
    size: SELLER_ORDERS_PAGE_SIZE,
    position,
    valueOf: (row) => row.createdAt.getTime(),
  });
}

/** The shop's latest orders, newest first. */
export async function listLatestOrders(shopId: string, limit: number): Promise<SellerOrderRow[]> {
  const found = await db.order.findMany({
    where: { shopId },
    orderBy: { createdAt: "desc", id: "desc" },
    limit,
    select: rowFields,
  });
  return found.map(toRow);
}

function toRow(order: Pick<Order, (typeof rowFields)[number]>): SellerOrderRow {
  const { id, number, createdAt, status, shippingAddress, lines, amounts } = order;
  return {
    id,
    number,
    createdAt,
    status,
    customer: shippingAddress.name,
    city: shippingAddress.city,
    country: shippingAddress.country,
    pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
    totalCents: amounts.totalCents,
  };
}

const orderFields = [
  "id",
  "shopId",
  "number",
  "email",
  "lines",
  "shippingAddress",
  "amounts",
  "feeBps",
  "feeCents",
  "status",
  "history",
  "payment",
  "carrier",
  "trackingNumber",
  "createdAt",
] as const;

/** One of the shop's orders as its seller works on it. */
export type SellerOrder = Omit<Pick<Order, (typeof orderFields)[number]>, "lines"> & { lines: NamedLine[] };

/**
 * One of the shop's orders.
 * @throws NotFound also when it is another shop's
 */
export async function getSellerOrder(number: string, shopId: string): Promise<SellerOrder> {
  const order = await db.order.findFirst({ where: { number, shopId }, select: orderFields });
  if (!order) throw new NotFound("The order");
  return { ...order, lines: withEventNames(order.lines, await eventNamesOf(order.lines)) };
}
