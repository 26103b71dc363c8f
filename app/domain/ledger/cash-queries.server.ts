import { beyond, db, oneOf, type Order } from "~/db/index.server";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

export const CASH_PAGE_SIZE = 25;

/** A delivered order whose cash is with the courier. */
export interface CashRow {
  id: string;
  number: string;
  shopId: string;
  shopName: string;
  deliveredAt: Date;
  totalCents: number;
}

/**
 * Delivered cash orders whose cash was not handed over, the longest delivered first, of one shop or of all. For
 * administrators alone. What waits for its cash is not released: that is the partial index it is read by.
 */
export async function listCashToRemit(shopId: string | null, query: URLSearchParams): Promise<Page<CashRow>> {
  const name = `cash:${shopId ?? "all"}`;
  const position = readPosition(query, name);
  const direction = position?.towards === "before" ? "desc" : "asc";
  const found = await db.order.findMany({
    where: {
      status: "DELIVERED",
      releasedAt: null,
      remittedAt: null,
      "payment.provider": "COD",
      ...(shopId !== null && { shopId }),
      ...(position &&
        beyond<Order>({ field: "deliveredAt", value: new Date(position.value), id: position.id }, direction)),
    },
    orderBy: [{ deliveredAt: direction }, { id: direction }],
    limit: CASH_PAGE_SIZE + 1,
    select: ["id", "number", "shopId", "deliveredAt", "amounts"],
  });
  const shopIds = [...new Set(found.map((order) => order.shopId))];
  const shops = await db.shop.findMany({ where: { id: oneOf(shopIds) }, select: ["id", "name"] });
  const names = new Map(shops.map((shop) => [shop.id, shop.name]));
  const rows = found.map(({ id, number, shopId: shop, deliveredAt, amounts }) => ({
    id,
    number,
    shopId: shop,
    shopName: names.get(shop) ?? "A shop that has closed",
    deliveredAt: deliveredAt!,
    totalCents: amounts.totalCents,
  }));
  return toPage(rows, {
    name,
    size: CASH_PAGE_SIZE,
    position,
    valueOf: (row) => row.deliveredAt.getTime(),
  });
}
