import { db, type PostalAddress } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { ownedShop } from "./owned-shop.server";

/**
 * Saves where a shop sends from. The last of two savings wins, of the address as a whole: half of one and half of
 * another would be no place at all.
 *
 * @throws NotFound
 */
export async function saveShopAddress(shopId: string, address: Omit<PostalAddress, "phone">): Promise<void> {
  const saved = await db.shop.updateOne({
    where: ownedShop(shopId),
    set: { address: { ...address, phone: null } },
  });
  if (!saved) throw new NotFound("The shop");
}
