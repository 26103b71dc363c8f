import type { ProductPage } from "~/domain/catalog/queries.server";
import { absoluteMediaUrl, type MediaSettings } from "~/lib/media-url";
import { paths } from "~/lib/paths";

const price = (cents: number) => (cents / 100).toFixed(2);

/** A product as schema.org describes one, for search engines. Prices are those of its running sale, if one runs. */
export function productData(
  product: ProductPage,
  { origin, currency, media }: { origin: string; currency: string; media: MediaSettings },
): Record<string, unknown> {
  const prices = product.variants.map(
    (variant) => eventFor(product, variant)?.priceCents ?? variant.priceCents,
  );
  const inStock = product.variants.some(({ stock }) => stock > 0);
  return {
    "@type": "Product",
    name: product.title,
    description: product.description,
    image: product.images.map(({ key }) => absoluteMediaUrl(key, origin, media)),
    url: origin + paths.product(product.slug),
    brand: { "@type": "Brand", name: product.shop.name },
    offers: {
      "@type": "AggregateOffer",
      priceCurrency: currency,
      lowPrice: price(Math.min(...prices)),
      highPrice: price(Math.max(...prices)),
      offerCount: prices.length,
      availability: `https://schema.org/${inStock ? "InStock" : "OutOfStock"}`,
      seller: { "@type": "Organization", name: product.shop.name },
    },
    ...(product.ratingCount > 0 && {
      aggregateRating: {
        "@type": "AggregateRating",
        ratingValue: product.rating.toFixed(2),
        reviewCount: product.ratingCount,
      },
    }),
  };
}

/**
 * The sale that runs for a variant: one of its own, or one for the whole product. One that is no cheaper than the
 * variant itself is none: whoever buys pays the lower price (docs/decisions/0013-events.md).
 */
export function eventFor(
  { events }: Pick<ProductPage, "events">,
  variant: { id: string; priceCents: number },
): ProductPage["events"][number] | undefined {
  return events.find(
    ({ variantId, priceCents }) =>
      (variantId === null || variantId === variant.id) && priceCents < variant.priceCents,
  );
}
