import { db, type Image, type PostalAddress, type ShippingRate } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { ownedShop } from "./owned-shop.server";

export interface ShopProfile {
  slug: string;
  name: string;
  tagline: string;
  description: string;
  phone: string | null;
  logo: Image | null;
  banner: Image | null;
  updatedAt: Date;
}

/**
 * What a shop tells about itself, for its settings.
 * @throws NotFound
 */
export async function getShopProfile(shopId: string): Promise<ShopProfile> {
  const { id: _id, ...profile } = await found(
    db.shop.findFirst({
      where: ownedShop(shopId),
      select: ["slug", "name", "tagline", "description", "phone", "logo", "banner", "updatedAt"],
    }),
  );
  return profile;
}

/**
 * Where a shop sends from.
 * @throws NotFound
 */
export async function getShopAddress(shopId: string): Promise<{ address: PostalAddress; updatedAt: Date }> {
  const { address, updatedAt } = await found(
    db.shop.findFirst({ where: ownedShop(shopId), select: ["address", "updatedAt"] }),
  );
  return { address, updatedAt };
}

export interface ShopTerms {
  shipping: ShippingRate;
  acceptsCash: boolean;
  updatedAt: Date;
}

/**
 * On which terms a shop sends.
 * @throws NotFound
 */
export async function getShopTerms(shopId: string): Promise<ShopTerms> {
  const { shipping, acceptsCash, updatedAt } = await found(
    db.shop.findFirst({ where: ownedShop(shopId), select: ["shipping", "acceptsCash", "updatedAt"] }),
  );
  return { shipping, acceptsCash, updatedAt };
}

/**
 * What a shop that nobody has ordered from yet may still have to do.
 * @throws NotFound
 */
export async function getNewShop(
  shopId: string,
): Promise<{ slug: string; hasLogo: boolean; hasBanner: boolean; acceptsCash: boolean }> {
  const { slug, logo, banner, acceptsCash } = await found(
    db.shop.findFirst({ where: ownedShop(shopId), select: ["slug", "logo", "banner", "acceptsCash"] }),
  );
  return { slug, hasLogo: logo !== null, hasBanner: banner !== null, acceptsCash };
}

async function found<T>(query: Promise<T | null>): Promise<T> {
  const row = await query;
  if (!row) throw new NotFound("The shop");
  return row;
}
