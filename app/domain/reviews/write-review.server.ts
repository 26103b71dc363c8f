import { isDuplicateKey, transaction, type Image, type Review, type Transaction } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { AlreadyReviewed, NotReceived } from "./errors";
import { meanRating, oneMoreRating } from "./rating";

export interface WriteReviewInput {
  userId: string;
  productId: string;
  /** Whole stars, from 1 to 5. */
  rating: number;
  comment: string;
  images?: readonly Image[];
}

/**
 * Keeps a shopper's review of a product they have received, and counts it among the product's ratings and its shop's
 * in the same transaction (data model, invariant 6). Each shopper reviews a product once, however often they have bought it.
 * @throws NotReceived without a delivered order that holds the product, AlreadyReviewed, NotFound; RangeError for
 *   a rating that is none
 */
export async function writeReview(
  { userId, productId, rating, comment, images = [] }: WriteReviewInput,
  deps: { now?: () => Date } = {},
): Promise<Review> {
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) throw new RangeError(`${rating} is no rating.`);
  const now = (deps.now ?? (() => new Date()))();
  try {
    return await transaction(async (tx) => {
      const order = await tx.order.findFirst({
        where: { userId, status: "DELIVERED", "lines.productId": productId },
        orderBy: { createdAt: "desc" },
        select: ["id", "shopId"],
      });
      if (!order) throw new NotReceived();
      const review = await tx.review.create({
        ...{
          productId,
          shopId: order.shopId,
          orderId: order.id,
          userId,
          rating,
          comment: comment.trim(),
          images,
        },
        reply: null,
        hiddenAt: null,
        createdAt: now,
      });
      await countRating(tx, { productId, shopId: order.shopId }, rating);
      return review;
    });
  } catch (error) {
    if (isDuplicateKey(error, "productId", "userId")) throw new AlreadyReviewed();
    throw error;
  }
}

/**
 * Adds a rating to what a product's and a shop's are made of. The mean is always taken anew from the two whole
 * numbers, so that no rounding error lives longer than one review; they stand in its filter, so that it belongs to
 * them.
 * @throws NotFound
 */
async function countRating(
  tx: Transaction,
  { productId, shopId }: { productId: string; shopId: string },
  stars: number,
): Promise<void> {
  const product = await tx.product.updateOne({ where: { id: productId }, inc: oneMoreRating(stars) });
  if (!product) throw new NotFound("The product");
  const { ratingSum, ratingCount } = product;
  await tx.product.updateOne({
    where: { id: productId, ratingSum, ratingCount },
    set: { rating: meanRating(ratingSum, ratingCount) },
  });
  await tx.shop.updateOne({ where: { id: shopId }, inc: { ratingSum: stars, ratingCount: 1 } });
}
