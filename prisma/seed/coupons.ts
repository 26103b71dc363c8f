import { type CouponCode, type Create } from "~/db/index.server";

import { coupons } from "./catalog/coupons";
import { type Content } from "./content";
import { seededId } from "./random";

const DAY = 86_400_000;

/** The coupons of the demo's shops, as rows; nobody has used them yet. */
export function couponRows(
  content: Content,
  { seed, now }: { seed: number; now: Date },
): Create<CouponCode>[] {
  const fromNow = (days: number | undefined) =>
    days === undefined ? null : new Date(now.getTime() + days * DAY);
  return coupons.map(({ shop: slug, products = [], startsIn, expiresIn, ...coupon }) => {
    const shop = content.shops.find((candidate) => candidate.slug === slug);
    if (!shop) throw new Error(`The catalog has no ${slug}, which gives ${coupon.name}.`);
    const productIds = products.map((wanted) => {
      const found = content.products.find(({ product }) => product.slug === wanted)?.product;
      if (found?.shopId !== shop.id)
        throw new Error(`${slug} has no ${wanted}, which ${coupon.name} is for.`);
      return found.id;
    });
    return {
      id: seededId(seed, `coupon:${slug}:${coupon.name}`, shop.createdAt ?? now),
      ...coupon,
      shopId: shop.id,
      productIds,
      startsAt: fromNow(startsIn),
      expiresAt: fromNow(expiresIn),
      usedCount: 0,
      createdAt: shop.createdAt ?? now,
    };
  });
}
