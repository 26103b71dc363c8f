import { oneOf, type Cart, type Store } from "~/db/index.server";
import { eventsForPricing } from "~/domain/events/events-for-pricing.server";
import { env } from "~/lib/env.server";

import { priceCart, type Quote, type QuoteSource } from "./quote";

/**
 * Reads what a cart's lines cost at a moment of the server's clock and prices them. Goods count only while their
 * product is published and their shop active. Four queries, however many lines, and a fifth for events that are over.
 */
export async function quoteCart(
  store: Store,
  cart: Pick<Cart, "id" | "lines"> | null,
  now = new Date(),
): Promise<Quote> {
  if (!cart || cart.lines.length === 0) return priceCart(cart?.id ?? null, [], []);
  // One after the other: a transaction's session carries one operation at a time.
  const variants = await store.variant.findMany({
    where: { id: oneOf(cart.lines.map((line) => line.variantId)) },
    select: ["id", "productId", "sku", "optionValues", "priceCents", "stock"],
  });
  const products = await store.product.findMany({
    where: { id: oneOf(variants.map((variant) => variant.productId)), status: "PUBLISHED" },
    select: ["id", "shopId", "title", "slug", "options", "images"],
  });
  const shops = await store.shop.findMany({
    where: { id: oneOf(products.map((product) => product.shopId)), status: "ACTIVE" },
    select: ["id", "slug", "name", "shipping", "acceptsCash", "feeBps"],
  });
  const events = await eventsForPricing(store, cart.lines, now);
  const sources = cart.lines.map((line): QuoteSource => {
    const variant = variants.find(({ id }) => id === line.variantId);
    const product = variant && products.find(({ id }) => id === variant.productId);
    const { variantId, productId, eventId, quantity } = line;
    const base = { variantId, productId, eventId, quantity };
    if (!variant || !product) return { ...base, goods: null };
    return {
      ...base,
      goods: {
        title: product.title,
        slug: product.slug,
        sku: variant.sku,
        options: product.options.map((option, index) => ({
          name: option.name,
          value: variant.optionValues[index] ?? "",
        })),
        image: product.images[0] ?? null,
        unitCents: variant.priceCents,
        stock: variant.stock,
        shopId: product.shopId,
      },
    };
  });
  return priceCart(
    cart.id,
    sources,
    shops.map((shop) => ({ ...shop, feeBps: shop.feeBps ?? env.FEE_BPS })),
    events,
  );
}
