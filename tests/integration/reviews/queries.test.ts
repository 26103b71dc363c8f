import { beforeEach, describe, expect, it } from "vitest";

import { db, newId, type Product, type Review } from "~/db/index.server";
import { getProductPage } from "~/domain/catalog/queries.server";
import { getProductReviews, getShopReviews, REVIEW_PAGE_SIZE } from "~/domain/reviews/queries.server";
import { oneMoreRating } from "~/domain/reviews/rating";

import { createUser } from "../identity/accounts";
import { resetDatabase } from "../../support/database";
import { createProduct, createShop } from "../../support/fixtures";

beforeEach(resetDatabase);

const firstPage = new URLSearchParams();

/** A review as its writer would have left it, the product's sums included. */
async function review(product: Product, given: Partial<Review> = {}): Promise<Review> {
  const rating = given.rating ?? 5;
  const written = await db.review.create({
    productId: product.id,
    shopId: product.shopId,
    orderId: newId(),
    userId: given.userId ?? newId(),
    rating,
    comment: "Good.",
    images: [],
    ...given,
  });
  if (!given.hiddenAt) await db.product.updateOne({ where: { id: product.id }, inc: oneMoreRating(rating) });
  return written;
}

describe("the reviews of a product", () => {
  it("name their writers by first name, and carry the shop's reply", async () => {
    const { product } = await createProduct(await createShop());
    const user = await createUser({ name: "Ada Maria Winslow" });
    const image = { key: "a.webp", alt: "The cup", width: 10, height: 10 };
    const { id, createdAt } = await review(product, {
      userId: user.id,
      rating: 4,
      comment: "Holds tea.",
      images: [image],
      reply: "So it should.",
    });
    const { rows } = await getProductReviews(product.id, firstPage);
    expect(rows).toEqual([
      {
        id,
        rating: 4,
        comment: "Holds tea.",
        images: [image],
        reply: "So it should.",
        by: "Ada",
        createdAt,
      },
    ]);
  });

  it("stay when their writer has gone", async () => {
    const { product } = await createProduct(await createShop());
    await review(product);
    const { rows } = await getProductReviews(product.id, firstPage);
    expect(rows.map(({ by }) => by)).toEqual(["A former shopper"]);
  });

  it("leave out hidden ones and those of other products, in the list and in the distribution", async () => {
    const shop = await createShop();
    const { product } = await createProduct(shop);
    const { product: other } = await createProduct(shop);
    await review(other, { rating: 1, comment: "Of another" });
    await review(product, { rating: 1, comment: "Hidden", hiddenAt: new Date() });
    await review(product, { rating: 5, comment: "Shown" });
    await review(product, { rating: 5, comment: "Shown too" });
    await review(product, { rating: 3, comment: "Shown as well" });
    const { rows } = await getProductReviews(product.id, firstPage);
    expect(rows.map(({ comment }) => comment).sort()).toEqual(["Shown", "Shown as well", "Shown too"]);
    const page = await getProductPage(product.slug);
    expect(page).toMatchObject({ ratingCount: 3, distribution: [0, 0, 1, 0, 2] });
    expect(JSON.stringify(page)).not.toContain("Hidden");
  });

  it("come newest first, page by page and back, without skipping those of one instant", async () => {
    const { product } = await createProduct(await createShop());
    const count = REVIEW_PAGE_SIZE + 2;
    const createdAt = new Date("2026-05-01T08:00:00Z");
    for (let index = 0; index < count; index++) await review(product, { comment: `No. ${index}`, createdAt });
    const first = await getProductReviews(product.id, firstPage);
    const second = await getProductReviews(product.id, new URLSearchParams({ after: first.next! }));
    expect([...first.rows, ...second.rows].map(({ comment }) => comment)).toEqual(
      Array.from({ length: count }, (_, index) => `No. ${count - 1 - index}`),
    );
    expect(second.next).toBeNull();
    const back = await getProductReviews(product.id, new URLSearchParams({ before: second.previous! }));
    expect(back.rows).toEqual(first.rows);
  });
});

describe("the reviews of a shop", () => {
  it("are those of its products, each with its product and those off the shelves without a link", async () => {
    const shop = await createShop();
    const { product: cup } = await createProduct(shop, { title: "Cup" });
    const { product: jug } = await createProduct(shop, { title: "Jug" });
    const { product: gone } = await createProduct(shop, { status: "ARCHIVED" });
    const { product: elsewhere } = await createProduct(await createShop());
    const at = (day: number) => new Date(Date.UTC(2026, 4, day));
    await review(cup, { comment: "First", createdAt: at(1) });
    await review(jug, { comment: "Second", createdAt: at(2) });
    await review(jug, { comment: "Hidden", createdAt: at(3), hiddenAt: at(4) });
    await review(gone, { comment: "Of what is gone", createdAt: at(5) });
    await review(elsewhere, { comment: "Elsewhere" });
    const { rows } = await getShopReviews(shop.id, firstPage);
    expect(rows.map(({ comment, product }) => [comment, product.title, product.slug])).toEqual([
      ["Of what is gone", "No longer on sale", null],
      ["Second", "Jug", jug.slug],
      ["First", "Cup", cup.slug],
    ]);
  });

  it("fill their pages whatever has left the shelves", async () => {
    const shop = await createShop();
    const { product: gone } = await createProduct(shop, { status: "ARCHIVED" });
    const { product } = await createProduct(shop);
    await review(product, { createdAt: new Date(Date.UTC(2026, 4, 1)) });
    for (let index = 0; index < REVIEW_PAGE_SIZE; index++)
      await review(gone, { createdAt: new Date(Date.UTC(2026, 4, 2 + index)) });
    const first = await getShopReviews(shop.id, firstPage);
    expect(first.rows).toHaveLength(REVIEW_PAGE_SIZE);
    const { rows } = await getShopReviews(shop.id, new URLSearchParams({ after: first.next! }));
    expect(rows).toHaveLength(1);
  });

  it("are none while nobody has rated", async () => {
    const shop = await createShop();
    await createProduct(shop);
    expect(await getShopReviews(shop.id, firstPage)).toEqual({ rows: [], previous: null, next: null });
  });
});
