import { describe, expect, it } from "vitest";

import { eventFor, productData } from "~/components/storefront/product-data";
import { type ProductPage } from "~/domain/catalog/queries.server";

const id = "0123456789abcdef0123456789abcdef";
const at = {
  origin: "https://bazaar.example",
  currency: "EUR",
  media: { cloudinary: "https://res.cloudinary.com/bazaar/image/upload" },
};

/** What the data are made of; the page shows more. */
const product = {
  slug: "oak-table",
  title: "Oak table",
  description: "Seats six.",
  images: ["demo/oak-table-1.svg", `local/${id}`, `cloudinary/${id}`].map((key) => ({
    key,
    alt: "Oak table",
    width: 1600,
    height: 1200,
  })),
  variants: [
    { id: "a", priceCents: 80_000, stock: 0 },
    { id: "b", priceCents: 95_000, stock: 2 },
  ],
  shop: { name: "Fern" },
  events: [{ variantId: "b", priceCents: 70_050 }],
  rating: 0,
  ratingCount: 0,
} as unknown as ProductPage;

describe("what search engines are told of a product", () => {
  it("links each picture where it is: the demo's, uploaded ones, and those at Cloudinary", () => {
    expect(productData(product, at).image).toEqual([
      "https://bazaar.example/media/demo/oak-table-1.svg",
      `https://bazaar.example/media/local/${id}-1280.webp`,
      `https://res.cloudinary.com/bazaar/image/upload/c_limit,w_1280/f_auto,q_auto/v1/cloudinary/${id}`,
    ]);
  });

  it("says what it costs now, and whether any of it is left", () => {
    const { offers, url } = productData(product, at);
    expect(url).toBe("https://bazaar.example/p/oak-table");
    expect(offers).toMatchObject({
      priceCurrency: "EUR",
      lowPrice: "700.50",
      highPrice: "800.00",
      offerCount: 2,
      availability: "https://schema.org/InStock",
    });
  });

  it("knows no sale that is not cheaper than the variant itself", () => {
    const events = [{ variantId: null, priceCents: 80_000 }] as ProductPage["events"];
    const [cheap, dear] = product.variants;
    expect(eventFor({ events }, cheap!)).toBeUndefined();
    expect(eventFor({ events }, dear!)).toBe(events[0]);
    const dearer = [{ variantId: null, priceCents: 90_000 }] as ProductPage["events"];
    expect(productData({ ...product, events: dearer }, at).offers).toMatchObject({
      lowPrice: "800.00",
      highPrice: "900.00",
    });
  });
});
