/**
 * On which terms a shop starts that has not said anything about them. A parcel costs something, so that nobody pays
 * for a shopper's shipping by oversight. Couriers collect cash for it: nobody could buy from it otherwise, as there is
 * no other way to pay.
 */
export const newShopTerms = {
  tagline: "",
  description: "",
  shipping: { flatCents: 500, freeFromCents: null },
  acceptsCash: true,
  status: "PENDING",
  ratingSum: 0,
  ratingCount: 0,
} as const;
