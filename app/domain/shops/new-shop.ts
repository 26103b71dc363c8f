/**
 * On which terms a shop starts that has not said anything about them. A parcel costs something, so that nobody pays
 * for a shopper's shipping by oversight, and couriers collect no cash for it until it wants that.
 */
export const newShopTerms = {
  tagline: "",
  description: "",
  shipping: { flatCents: 500, freeFromCents: null },
  acceptsCash: false,
  status: "PENDING",
  ratingSum: 0,
  ratingCount: 0,
} as const;
