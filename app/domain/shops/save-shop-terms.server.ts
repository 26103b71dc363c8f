import { db, type ShippingRate } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { ownedShop } from "./owned-shop.server";

/**
 * Saves what a shop charges for shipping, in cents, and whether it takes cash on delivery. Carts are priced when they
 * are looked at, so it holds for every open cart at once; a shopper who has seen another price is told what changed
 * before anything is bought. Of two savings the last wins.
 *
 * @throws NotFound
 */
export async function saveShopTerms(
  shopId: string,
  { shipping, acceptsCash }: { shipping: ShippingRate; acceptsCash: boolean },
): Promise<void> {
  const saved = await db.shop.updateOne({ where: ownedShop(shopId), set: { shipping, acceptsCash } });
  if (!saved) throw new NotFound("The shop");
}
