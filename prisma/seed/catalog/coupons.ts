/** A coupon of the demo: so many percent, or so many cents, off a shop's goods. Days are counted from the seeding. */
export interface CouponEntry {
  shop: string;
  name: string;
  type: "PERCENT" | "FIXED";
  value: number;
  minAmountCents?: number;
  products?: readonly string[];
  startsIn?: number;
  expiresIn?: number;
  maxUses?: number;
  maxUsesPerUser?: number;
}

export const coupons: readonly CouponEntry[] = [
  { shop: "tideline-pottery", name: "HARBOUR10", type: "PERCENT", value: 10 },
  {
    shop: "tideline-pottery",
    name: "MUGSHELF",
    type: "FIXED",
    value: 500,
    minAmountCents: 5000,
    products: ["harbour-mug", "espresso-cups-set-of-four"],
    maxUsesPerUser: 1,
  },
  { shop: "tideline-pottery", name: "KILN20", type: "PERCENT", value: 20, startsIn: -60, expiresIn: -30 },
  { shop: "alder-and-ash", name: "SAWDUST", type: "FIXED", value: 1000, minAmountCents: 12000 },
  { shop: "fjell-and-trad", name: "WOOLWEEK", type: "PERCENT", value: 15, startsIn: -3, expiresIn: 11 },
  { shop: "papier-lune", name: "BONJOUR", type: "PERCENT", value: 10, maxUses: 100, maxUsesPerUser: 1 },
  { shop: "fern-and-filament", name: "GREENTHUMB", type: "FIXED", value: 700, minAmountCents: 6000 },
  { shop: "juniper-row", name: "THREEBARS", type: "FIXED", value: 285, products: ["olive-oil-soap"] },
];
