import { db, type Image, type SavedAddress } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { countOpenOrders, listLatestPurchases, type PastPurchase } from "./past-purchases.server";

const LATEST = 3;

export interface AccountOverview {
  purchases: PastPurchase[];
  /** Orders under way, those of older purchases included. */
  openOrders: number;
  defaultAddress: SavedAddress | null;
}

/** What the first page of an account shows. */
export async function getAccountOverview(userId: string): Promise<AccountOverview> {
  const [purchases, openOrders, addresses] = await Promise.all([
    listLatestPurchases(userId, LATEST),
    countOpenOrders(userId),
    listAddresses(userId),
  ]);
  return { purchases, openOrders, defaultAddress: addresses.find(({ isDefault }) => isDefault) ?? null };
}

/** The picture a shopper has of themself, if there is one. */
export async function getAvatar(userId: string): Promise<Image | null> {
  const user = await db.user.findFirst({ where: { id: userId }, select: ["avatar"] });
  return user?.avatar ?? null;
}

/** The address book, the default first, then as they were added. */
export async function listAddresses(userId: string): Promise<SavedAddress[]> {
  const user = await db.user.findFirst({ where: { id: userId }, select: ["addresses"] });
  return [...(user?.addresses ?? [])].sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}

/**
 * One of the user's addresses.
 * @throws NotFound also when it is somebody else's
 */
export async function getAddress(userId: string, addressId: string): Promise<SavedAddress> {
  const address = (await listAddresses(userId)).find(({ id }) => id === addressId);
  if (!address) throw new NotFound("The address");
  return address;
}
