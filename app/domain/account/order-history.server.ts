import {
  beyond,
  contains,
  db,
  lt,
  lte,
  objectId,
  oneOf,
  gt,
  gte,
  type Order,
  type Purchase,
  type Where,
} from "~/db/index.server";
import { MAX_CART_LINES } from "~/domain/cart/limits";
import { readPosition, toPage, type Page, type Position } from "~/lib/pagination.server";

import { orderFilters, type OrderFilter } from "./order-filters";
import { withOrders, type PastPurchase } from "./past-purchases.server";

export const ORDER_HISTORY_PAGE_SIZE = 10;

export interface HistoryFilter {
  status: OrderFilter | null;
  /** Part of an order's number, of the name of something that was bought, or of a shop's. */
  search: string | null;
}

/**
 * A page of a shopper's purchases with their orders, newest first. With a filter, those of which at least one order
 * matches. `query` holds the cursor of the address.
 */
export async function listPurchases(
  userId: string,
  filter: HistoryFilter,
  query: URLSearchParams,
): Promise<Page<PastPurchase>> {
  // One name for all filters: they narrow the list down and leave its order as it is.
  const name = "order-history";
  const position = readPosition(query, name);
  const filtered = filter.status !== null || filter.search !== null;
  const ids = filtered ? await matchingPurchases(userId, filter, position) : null;
  const towards = position?.towards === "before" ? 1 : -1;
  const found = await db.purchase.findMany({
    where: {
      userId,
      ...(ids && { id: oneOf(ids) }),
      ...(!ids &&
        position &&
        beyond<Purchase>({ field: "createdAt", value: new Date(position.value), id: position.id }, towards)),
    },
    orderBy: [{ createdAt: towards }, { id: towards }],
    limit: ORDER_HISTORY_PAGE_SIZE + 1,
    select: ["id", "number", "createdAt", "amounts"],
  });
  const page = toPage(found, {
    name,
    size: ORDER_HISTORY_PAGE_SIZE,
    position,
    valueOf: (row) => row.createdAt.getTime(),
  });
  return { ...page, rows: await withOrders(userId, page.rows) };
}

/**
 * The purchases of the page after (or before) a position that have a matching order, and one more if there is one.
 * The orders of a purchase were placed in the same moment, and there are no more of them than lines in a cart, so
 * reading that many for each purchase of a page is enough.
 */
async function matchingPurchases(
  userId: string,
  { status, search }: HistoryFilter,
  position: Position | null,
): Promise<string[]> {
  const backwards = position?.towards === "before";
  const conditions: Where<Order>[] = [];
  if (position) {
    const at = new Date(position.value);
    conditions.push(
      { createdAt: backwards ? gte(at) : lte(at) },
      {
        OR: [
          { createdAt: backwards ? gt(at) : lt(at) },
          { purchaseId: backwards ? gt(position.id) : lt(position.id) },
        ],
      },
    );
  }
  if (search !== null) {
    const shops = await shopsNamed(userId, search);
    conditions.push({
      OR: [{ number: contains(search) }, { "lines.title": contains(search) }, { shopId: oneOf(shops) }],
    });
  }
  const towards = backwards ? 1 : -1;
  const rows = await db.order.findMany({
    where: {
      userId,
      ...(status && { status: oneOf(orderFilters[status].statuses) }),
      ...(conditions.length > 0 && { AND: conditions }),
    },
    orderBy: [{ createdAt: towards }, { purchaseId: towards }],
    limit: (ORDER_HISTORY_PAGE_SIZE + 1) * MAX_CART_LINES,
    select: ["purchaseId"],
  });
  return [...new Set(rows.map(({ purchaseId }) => purchaseId))].slice(0, ORDER_HISTORY_PAGE_SIZE + 1);
}

/** Of the shops that the shopper has bought from, those with this in their name. */
async function shopsNamed(userId: string, search: string): Promise<string[]> {
  const bought = await db.order.aggregate<{ id: string }>([
    { $match: { userId: objectId(userId) } },
    { $group: { _id: "$shopId" } },
  ]);
  const shops = await db.shop.findMany({
    where: { id: oneOf(bought.map(({ id }) => id)), name: contains(search) },
    select: ["id"],
  });
  return shops.map(({ id }) => id);
}
