import { db, newId, oneOf, type Create, type Event, type Product, type Shop } from "~/db/index.server";
import { countStars } from "~/domain/reviews/rating";

import { HOUR } from "./fixtures";

const REVIEWS = 200;
const VARIANTS = 6;

/** Gives one product what a popular one has: variants, a sale, and more reviews than a page shows. */
export async function makePopular(slug: string): Promise<void> {
  const product = await db.product.findFirst({ where: { slug } });
  if (!product) throw new Error(`There is no ${slug}.`);
  const own = { productId: product.id, shopId: product.shopId };
  await db.variant.createMany(
    Array.from({ length: VARIANTS }, (_, position) => ({
      ...{ ...own, sku: `SKU-${position}`, optionValues: [String(position)], position },
      ...{ priceCents: product.fromCents, stock: 5, reserved: 0, soldCount: 0 },
    })),
  );
  const users = await db.user.createMany(
    Array.from({ length: REVIEWS }, (_, index) => ({
      ...{ email: `reader-${index}@example.com`, name: `Ada ${index}`, passwordHash: "x" },
      ...{ addresses: [], role: "CUSTOMER" as const },
    })),
  );
  const ratings = users.map((_, index) => 1 + (index % 5));
  await db.review.createMany(
    users.map(({ id }, index) => ({
      ...{ ...own, orderId: newId(), userId: id, rating: ratings[index]!, comment: "Good.", images: [] },
      createdAt: new Date(Date.UTC(2026, 4, 1) + index * HOUR),
    })),
  );
  const ratingSum = ratings.reduce((sum, stars) => sum + stars, 0);
  await db.product.updateOne({
    where: { id: product.id },
    set: { ratingSum, ratingCount: REVIEWS, rating: ratingSum / REVIEWS, starCounts: countStars(ratings) },
  });
  await db.shop.updateOne({ where: { id: product.shopId }, set: { ratingSum, ratingCount: REVIEWS } });
  await createEvents([product], () => [-1, 1]);
}

/** Sales of some products of a shop: many that are over, some that run and some to come. */
export async function holdEvents(shop: Shop): Promise<void> {
  const products = await db.product.findMany({
    where: { status: "PUBLISHED", shopId: shop.id },
    limit: 60,
    select: ["id", "shopId", "fromCents"],
  });
  await db.variant.createMany(
    products.map(({ id, shopId, fromCents }) => ({
      ...{ productId: id, shopId, sku: "SKU", optionValues: [], position: 0 },
      ...{ priceCents: fromCents, stock: 9, reserved: 0, soldCount: 0 },
    })),
  );
  const spans: [from: number, to: number][] = [
    [-200, -100],
    [-90, -80],
    [-70, -60],
    [-20, 30],
    [40, 90],
  ];
  await createEvents(products, (index) => spans[index % spans.length]!);
}

/** Sales all over the marketplace: ten pages of those that run and ten of those to come. */
export async function holdManyEvents(shops: readonly Shop[]): Promise<void> {
  const products = await db.product.findMany({
    where: { status: "PUBLISHED", shopId: oneOf(shops.map(({ id }) => id)) },
    limit: 360,
    select: ["id", "shopId", "fromCents"],
  });
  await db.variant.createMany(
    products.map(({ id, shopId, fromCents }) => ({
      ...{ productId: id, shopId, sku: "SKU", optionValues: [], position: 0 },
      ...{ priceCents: fromCents, stock: 9, reserved: 0, soldCount: 0 },
    })),
  );
  const spans: [from: number, to: number][] = [
    [-90, -20],
    [-20, 30],
    [10, 60],
  ];
  await createEvents(products, (index) => spans[index % spans.length]!);
}

type Goods = Pick<Product, "id" | "shopId" | "fromCents">;

/** @param span hours from now to its start and to its end */
async function createEvents(
  products: readonly Goods[],
  span: (index: number) => [from: number, to: number],
): Promise<void> {
  const time = Date.now();
  await db.event.createMany(
    products.map(({ id, shopId, fromCents }, index): Create<Event> => {
      const [from, to] = span(index);
      return {
        ...{ productId: id, shopId, variantId: null, slug: `event-${id}`, name: `Event ${index}` },
        ...{ description: "", images: [], priceCents: fromCents - 1, quota: 50, quotaUsed: 3 },
        startsAt: new Date(time + (from + index / 60) * HOUR),
        endsAt: new Date(time + (to + index / 60) * HOUR),
        cancelledAt: null,
      };
    }),
  );
}
