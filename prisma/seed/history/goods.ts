import { shops } from "../catalog";
import { events, windowOf } from "../catalog/events";
import { type Content } from "../content";

/** Something that can be put into a cart. */
export interface Goods {
  shopId: string;
  productId: string;
  variantId: string;
  slug: string;
  /** How often it is bought, compared with others. */
  weight: number;
  /** Pieces at hand, as the catalog says. */
  stock: number;
}

/**
 * The variants of the demo that can be had for cash, with how popular they are: a few sell all the time, most now
 * and then.
 */
export function goodsOf(content: Content, random: () => number): Goods[] {
  // Shops put first what people come for.
  const places = new Map<string, number>();
  const rank = new Map(
    content.products.map(({ product: { id, shopId } }) => {
      const place = (places.get(shopId) ?? 0) + 1;
      places.set(shopId, place);
      return [id, place + 5 * random()];
    }),
  );
  const [own] = content.shops;
  const cash = new Set(content.shops.filter(({ acceptsCash }) => acceptsCash).map(({ id }) => id));
  const forCash = content.products.filter(({ product }) => cash.has(product.shopId));
  return forCash.flatMap(({ product, variants }) =>
    variants.map((variant) => ({
      shopId: product.shopId,
      productId: product.id,
      variantId: variant.id,
      slug: product.slug,
      // The demo's seller is the one whose dashboard people open.
      weight: (product.shopId === own?.id ? 4 : 1) / (rank.get(product.id) ?? 1) / variants.length,
      stock: variant.stock,
    })),
  );
}

/** One of the items, each as likely as its weight. */
export function pickWeighted<T extends { weight: number }>(items: readonly T[], random: () => number): T {
  let left = random() * items.reduce((sum, { weight }) => sum + weight, 0);
  for (const item of items) {
    left -= item.weight;
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (!last) throw new Error("There is nothing to pick from.");
  return last;
}

/** Whether a product was on event at a moment; how many of those are sold the catalog's events say. */
export function isOnEvent(slug: string, at: Date, now: Date): boolean {
  return events.some((entry) => {
    const { startsAt, endsAt } = windowOf(entry, now);
    return entry.product === slug && at >= startsAt && at < endsAt;
  });
}

/** The goods of an event of the catalog. */
export function goodsOnEvent(
  entry: (typeof events)[number],
  goods: readonly Goods[],
  content: Content,
): Goods[] {
  const of = goods.filter(({ slug }) => slug === entry.product);
  if (of.length === 0) throw new Error(`The catalog has no ${entry.product}, which is on event.`);
  const { only } = entry;
  if (only === undefined) return of;
  const variants = content.products.find(({ product }) => product.slug === entry.product)?.variants ?? [];
  const covered = variants.filter(({ optionValues }) => optionValues.includes(only)).map(({ id }) => id);
  return of.filter(({ variantId }) => covered.includes(variantId));
}

/** Titles and categories of what can be reviewed, by product. */
export function describedProducts(content: Content): Map<string, { title: string; category: string }> {
  const entries = new Map(shops.flatMap(({ products }) => products.map((entry) => [entry.slug, entry])));
  return new Map(
    content.products.map(({ product }) => [
      product.id,
      { title: product.title, category: entries.get(product.slug)?.category ?? "" },
    ]),
  );
}
