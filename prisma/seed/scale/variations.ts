import { shops } from "../catalog";
import { type ProductEntry } from "../catalog/types";
import { type Content } from "../content";
import { productRows, type ProductRows } from "../products";
import { createRandom } from "../random";

/** How a shop would name a variation of something it makes. The color is named only; pictures are shared. */
const COLORS = [
  ...["Moss", "Ember", "Chalk", "Slate", "Saffron", "Lichen", "Plum", "Sand", "Cobalt", "Rosehip", "Fennel"],
  ...["Smoke", "Honey", "Rust", "Dove", "Pine", "Quince", "Storm", "Linen", "Cherry", "Walnut", "Mint"],
  ...["Peat", "Coral", "Ash"],
];
const EDITIONS = ["", "Studio", "Winter", "Travel"];

/** How many variations of one thing have names of their own. */
const NAMED = COLORS.length * EDITIONS.length;

/**
 * The rows of the whole catalog once more, as variations with titles, slugs, SKUs and prices of their own.
 * @param copy which variation, from 1 on; the same one is always the same
 */
export function variation(content: Content, copy: number, seed: number): ProductRows[] {
  const random = createRandom(seed ^ (copy * 0x9e3779b1));
  const categoryIds = new Map(content.categories.map(({ slug, id }) => [slug, id]));
  return shops.flatMap((shop, shopIndex) =>
    shop.products.map((entry, index) => {
      const base = content.products.find(({ product }) => product.slug === entry.slug)?.product;
      const shopId = content.shops[shopIndex]?.id;
      const categoryId = categoryIds.get(entry.category);
      if (!base?.createdAt || !shopId || !categoryId) throw new Error(`${entry.slug} is not in the catalog.`);
      const createdAt = new Date(base.createdAt.getTime() + Math.floor(random() * 60 * 86_400_000));
      const rows = productRows(varied(entry, copy, index, random), {
        ...{ seed, shop, shopId, categoryId, createdAt, random },
      });
      return { ...rows, product: { ...rows.product, images: base.images } };
    }),
  );
}

function varied(entry: ProductEntry, copy: number, index: number, random: () => number): ProductEntry {
  // Neighbours in the catalog get different names, so that a page does not look like a swatch book.
  const number = (copy - 1 + index * 7) % NAMED;
  const color = COLORS[number % COLORS.length] ?? "";
  const edition = EDITIONS[Math.floor(number / COLORS.length)] ?? "";
  const round = Math.floor((copy - 1) / NAMED);
  const series = round === 0 ? "" : ` No. ${round + 1}`;
  const factor = 0.75 + 0.6 * random();
  return {
    ...entry,
    slug: [entry.slug, edition, color, round === 0 ? "" : String(round + 1)]
      .filter(Boolean)
      .join("-")
      .toLowerCase(),
    title: `${[edition, entry.title].filter(Boolean).join(" ")}, ${color}${series}`,
    sku: `${entry.sku}-${copy}`,
    price: priceNear(entry.price * factor),
    ...(entry.compareAt !== undefined && { compareAt: priceNear(entry.compareAt * factor) + 100 }),
  };
}

/** Prices end in full dollars, small ones in fifty cents. */
const priceNear = (cents: number) =>
  (cents < 2000 ? 50 : 100) * Math.max(1, Math.round(cents / (cents < 2000 ? 50 : 100)));
