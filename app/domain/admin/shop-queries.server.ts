import {
  beyond,
  contains,
  db,
  isSet,
  objectId,
  type ProductStatus,
  type Shop,
  type ShopStatus,
} from "~/db/index.server";
import { type AuditRow, listAuditLog } from "~/domain/audit/queries.server";
import { NotFound } from "~/domain/errors";
import { getSellerBalance, type SellerBalance } from "~/domain/ledger/queries.server";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

export const ADMIN_SHOPS_PAGE_SIZE = 20;

/** In the order of what is to be done. */
export const shopStatuses = ["PENDING", "ACTIVE", "SUSPENDED", "REJECTED"] as const satisfies ShopStatus[];

const rowFields = ["id", "name", "slug", "email", "address", "status", "statusReason", "createdAt"] as const;

export interface AdminShopRow {
  id: string;
  name: string;
  email: string;
  city: string;
  country: string;
  createdAt: Date;
  statusReason: string | null;
}

/**
 * Shops of one status: those that wait for approval by the time they wait, others the latest first. Shops whose e-mail
 * was never confirmed have not applied. For administrators alone.
 * @param search part of the name or the e-mail
 */
export async function listShops(
  status: ShopStatus,
  search: string,
  query: URLSearchParams,
): Promise<Page<AdminShopRow>> {
  const name = `admin-shops:${status}:${search}`;
  const position = readPosition(query, name);
  const ascending = (status === "PENDING") !== (position?.towards === "before");
  const direction = ascending ? "asc" : "desc";
  const found = await db.shop.findMany({
    where: {
      AND: [
        ...appliedAs(status, search),
        ...(position
          ? [
              beyond<Shop>(
                { field: "createdAt", value: new Date(position.value), id: position.id },
                direction,
              ),
            ]
          : []),
      ],
    },
    orderBy: [{ createdAt: direction }, { id: direction }],
    limit: ADMIN_SHOPS_PAGE_SIZE + 1,
    select: rowFields,
  });
  const rows = found.map(({ id, name: shopName, email, address, createdAt, statusReason }) => ({
    id,
    name: shopName,
    email,
    city: address.city,
    country: address.country,
    createdAt,
    statusReason,
  }));
  return toPage(rows, {
    name,
    size: ADMIN_SHOPS_PAGE_SIZE,
    position,
    valueOf: (row) => row.createdAt.getTime(),
  });
}

/** Shops that have confirmed their e-mail. */
const appliedAs = (status: ShopStatus, search: string) => [
  { status, emailVerifiedAt: isSet() },
  ...(search ? [{ OR: [{ name: contains(search) }, { email: contains(search) }] }] : []),
];

/** How many shops there are of each status, as {@link listShops} lists them. */
export async function countShops(search = ""): Promise<Record<ShopStatus, number>> {
  const counts = await Promise.all(
    shopStatuses.map((status) => db.shop.count({ where: { AND: appliedAs(status, search) } })),
  );
  return Object.fromEntries(shopStatuses.map((status, index) => [status, counts[index]])) as Record<
    ShopStatus,
    number
  >;
}

const shopFields = [
  "id",
  "slug",
  "name",
  "email",
  "tagline",
  "description",
  "phone",
  "address",
  "logo",
  "shipping",
  "acceptsCash",
  "status",
  "statusReason",
  "ratingSum",
  "ratingCount",
  "createdAt",
] as const;

export interface AdminShop {
  shop: Pick<Shop, (typeof shopFields)[number]> & { twoFactor: boolean };
  products: Partial<Record<ProductStatus, number>>;
  orders: { count: number; open: number; totalCents: number };
  balance: SellerBalance;
  /** The latest that was done to it. */
  history: AuditRow[];
}

const ENDED = ["DELIVERED", "DELIVERY_FAILED", "CANCELLED"];

/**
 * One shop with what an administrator has to know to decide about it.
 * @throws NotFound also for a shop whose e-mail was never confirmed
 */
export async function getShopForAdministrator(id: string): Promise<AdminShop> {
  const found = await db.shop.findFirst({
    where: { id, emailVerifiedAt: isSet() },
    select: [...shopFields, "totp"],
  });
  if (!found) throw new NotFound("The shop");
  const { totp, ...shop } = found;
  const nobody = { actor: null, action: null, from: null, until: null };
  const [products, [orders], balance, history] = await Promise.all([
    db.product.aggregate<{ id: ProductStatus; count: number }>([
      { $match: { shopId: objectId(id) } },
      { $group: { _id: "$status", count: { $sum: 1 } } },
    ]),
    db.order.aggregate<{ count: number; open: number; totalCents: number }>([
      { $match: { shopId: objectId(id) } },
      {
        $group: {
          _id: null,
          count: { $sum: 1 },
          open: { $sum: { $cond: [{ $in: ["$status", ENDED] }, 0, 1] } },
          totalCents: {
            $sum: { $cond: [{ $in: ["$status", ENDED.slice(1)] }, 0, "$amounts.totalCents"] },
          },
        },
      },
    ]),
    getSellerBalance(id),
    listAuditLog({ ...nobody, target: `shop:${id}` }, new URLSearchParams()),
  ]);
  return {
    shop: { ...shop, twoFactor: Boolean(totp?.confirmedAt) },
    products: Object.fromEntries(products.map(({ id: status, count }) => [status, count])),
    orders: { count: orders?.count ?? 0, open: orders?.open ?? 0, totalCents: orders?.totalCents ?? 0 },
    balance,
    history: history.rows.slice(0, 10),
  };
}
