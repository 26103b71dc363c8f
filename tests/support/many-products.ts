import { db, newId, type Category, type Create, type Product, type Shop } from "~/db/index.server";
import { meanRating, unrated } from "~/domain/reviews/rating";
import { searchTerms } from "~/domain/search/search-terms";
import { refreshVocabulary } from "~/domain/search/vocabulary.server";

import { holdEvents, holdManyEvents, makePopular } from "./busy-marketplace";
import { address, createShop } from "./fixtures";

const NOUNS = ["lamp", "mug", "chair", "table", "rug", "shirt", "scarf", "print", "notebook", "candle"];
const TEXTILES = ["rug", "shirt", "scarf"];
const MATERIALS = [
  "oak",
  "linen",
  "wool",
  "brass",
  "stoneware",
  "walnut",
  "cotton",
  "paper",
  "glass",
  "clay",
];
const COLORS = ["moss", "ember", "chalk", "slate", "saffron", "plum", "sand", "cobalt", "rust", "mint"];
const DAY = 24 * 60 * 60 * 1000;

export interface Marketplace {
  categories: Category[];
  shops: Shop[];
  /** Of a product that shoppers can see. */
  slug: string;
}

/**
 * A marketplace with so many products, the same ones each time, spread over 10 categories, three of which
 * are parts of an eleventh, and 30 shops. One product is popular, and events run.
 */
export async function fillMarketplace(count: number): Promise<Marketplace> {
  const random = generator(count);
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
  const textiles = await db.category.create({
    ...{ slug: "textiles", name: "textiles", tagline: "", parentId: null, position: NOUNS.length },
  });
  const categories = await db.category.createMany(
    NOUNS.map((noun, position) => ({
      slug: `${noun}s`,
      name: `${noun}s`,
      tagline: "",
      parentId: TEXTILES.includes(noun) ? textiles.id : null,
      position,
    })),
  );
  const shops: Shop[] = [];
  for (let index = 0; index < 30; index += 1)
    shops.push(await createShop({ name: `Shop ${index}`, status: index === 7 ? "SUSPENDED" : "ACTIVE" }));
  const product = (index: number): Create<Product> => {
    const noun = pick(NOUNS);
    // Half of the lamps and half of the rest are where they belong, the others anywhere.
    const category = random() < 0.5 ? categories[NOUNS.indexOf(noun)]! : pick(categories);
    const shop = pick(shops);
    const title = `${pick(MATERIALS)} ${noun}, ${pick(COLORS)}`;
    const tags = [pick(MATERIALS), `series ${index % 97}`];
    const price = 500 + Math.floor(random() ** 2 * 400) * 50;
    const ratingCount = Math.floor(random() * 12);
    const ratingSum = ratingCount === 0 ? 0 : ratingCount * 3 + Math.floor(random() * 2 * ratingCount);
    const createdAt = new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 200 * DAY));
    return {
      id: newId(),
      ...{ shopId: shop.id, categoryId: category.id, slug: `product-${index}`, title, tags },
      description: `${title}. `.repeat(12),
      options: [],
      images: [{ key: `products/${index}-1`, alt: title, width: 1200, height: 1200 }],
      status: random() < 0.96 ? "PUBLISHED" : "DRAFT",
      ...{ fromCents: price, toCents: price, inStock: random() < 0.9 },
      ...{ ...unrated, ratingSum, ratingCount, rating: meanRating(ratingSum, ratingCount) },
      soldCount: Math.floor(random() ** 3 * 200),
      searchTerms: searchTerms({
        ...{ title, tags, options: [], shopName: shop.name, categoryName: category.name },
      }),
      createdAt,
      updatedAt: createdAt,
    };
  };
  for (let done = 0; done < count; done += 1000)
    await db.product.createMany(
      Array.from({ length: Math.min(1000, count - done) }, (_, index) => product(done + index)),
    );
  await refreshVocabulary();
  const shown = await db.product.findFirst({
    where: { shopId: shops[3]!.id, status: "PUBLISHED" },
    orderBy: { createdAt: 1 },
    select: ["slug"],
  });
  await makePopular(shown!.slug);
  await holdEvents(shops[4]!);
  await holdManyEvents(shops.slice(8));
  await openManyShops();
  return { categories, shops, slug: shown!.slug };
}

/** Ten pages of shops that sell nothing yet, and as many that wait for approval. */
async function openManyShops(): Promise<void> {
  await db.shop.createMany(
    Array.from({ length: 480 }, (_, index) => ({
      ...{ slug: `small-${index}`, name: `Small ${index % 200}`, email: `small-${index}@example.com` },
      ...{ passwordHash: "x", tagline: "", description: "", address, acceptsCash: true },
      ...{ shipping: { flatCents: 490, freeFromCents: null }, ratingSum: 0, ratingCount: 0 },
      status: index % 2 === 0 ? ("ACTIVE" as const) : ("PENDING" as const),
      emailVerifiedAt: index % 5 === 4 ? null : new Date(),
      createdAt: new Date(Date.UTC(2026, 0, 1) + index * DAY),
    })),
  );
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
