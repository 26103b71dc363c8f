import { type Create, type Product, type StockMovement, type Variant } from "~/db/index.server";
import { unrated } from "~/domain/reviews/rating";
import { searchTerms } from "~/domain/search/search-terms";

import { categories } from "./catalog/categories";
import { type ProductEntry, type ShopEntry } from "./catalog/types";
import { productImages } from "./pictures";
import { seededId } from "./random";

export interface ProductRows {
  product: Create<Product> & { id: string };
  variants: (Create<Variant> & { id: string })[];
  movements: Create<StockMovement>[];
}

interface Circumstances {
  seed: number;
  shop: ShopEntry;
  shopId: string;
  categoryId: string;
  createdAt: Date;
  random: () => number;
}

/** The rows of one product: its variants are all combinations of its options' values. */
export function productRows(entry: ProductEntry, circumstances: Circumstances): ProductRows {
  const { seed, shop, shopId, categoryId, createdAt, random } = circumstances;
  const options = (entry.options ?? []).map(({ name, values }) => ({ name, values: [...values] }));
  const combinations = options.reduce<string[][]>(
    (all, { values }) => all.flatMap((chosen) => values.map((value) => [...chosen, value])),
    [[]],
  );
  if (combinations.length !== entry.stock.length)
    throw new Error(
      `${entry.slug} has ${combinations.length} variants and ${entry.stock.length} stock figures.`,
    );
  const productId = seededId(seed, `product:${entry.slug}`, createdAt);
  const variants = combinations.map((optionValues, position) => {
    const added = optionValues.reduce((sum, value) => sum + (entry.adds?.[value] ?? 0), 0);
    const sku = [entry.sku, ...optionValues.map(skuPart)].join("-");
    return {
      id: seededId(seed, `variant:${sku}`, createdAt),
      productId,
      shopId,
      sku,
      optionValues,
      priceCents: entry.price + added,
      compareAtCents: entry.compareAt === undefined ? null : entry.compareAt + added,
      stock: varied(entry.stock[position] ?? 0, random),
      reserved: 0,
      soldCount: 0,
      position,
      createdAt,
      updatedAt: createdAt,
    };
  });
  const cheapest = variants.reduce((low, variant) => (variant.priceCents < low.priceCents ? variant : low));
  return {
    product: {
      id: productId,
      shopId,
      categoryId,
      slug: entry.slug,
      title: entry.title,
      description: entry.description,
      tags: [...entry.tags],
      options,
      images: productImages(entry),
      status: "PUBLISHED",
      fromCents: cheapest.priceCents,
      toCents: Math.max(...variants.map(({ priceCents }) => priceCents)),
      compareAtCents: cheapest.compareAtCents,
      inStock: variants.some(({ stock }) => stock > 0),
      ...unrated,
      soldCount: 0,
      searchTerms: searchTerms({
        ...entry,
        options,
        shopName: shop.name,
        categoryName: categories.find(({ slug }) => slug === entry.category)?.name ?? "",
      }),
      createdAt,
      updatedAt: createdAt,
    },
    variants,
    movements: variants.map(({ id, stock }) => ({
      variantId: id,
      delta: stock,
      reason: "INITIAL",
      ref: "seed",
      by: "seed",
      createdAt,
    })),
  };
}

/** What is plenty varies with the seed; what is scarce or sold out is so on purpose. */
function varied(stock: number, random: () => number): number {
  const factor = 0.8 + 0.4 * random();
  return stock < 10 ? stock : Math.round(stock * factor);
}

function skuPart(value: string): string {
  return value
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
