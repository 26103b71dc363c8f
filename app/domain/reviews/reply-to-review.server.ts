import { db, type Review } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

/**
 * Keeps a shop's answer to a review of one of its products; an answer given before is replaced.
 * @throws NotFound also when the product is another shop's
 */
export async function replyToReview(input: {
  shopId: string;
  reviewId: string;
  reply: string;
}): Promise<Review> {
  const answered = await db.review.updateOne({
    where: { id: input.reviewId, shopId: input.shopId },
    set: { reply: input.reply.trim() },
  });
  if (!answered) throw new NotFound("The review");
  return answered;
}
