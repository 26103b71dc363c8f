import { replyToReview } from "~/domain/reviews/reply-to-review.server";
import { writeReview } from "~/domain/reviews/write-review.server";

import { sideBySide } from "./make-history";
import { type PlannedReview } from "./plan-reviews";

/** Has the reviews written by those who received the goods, and answered by the shops; one product after its other. */
export async function makeReviews(reviews: readonly PlannedReview[]): Promise<void> {
  await sideBySide(
    reviews,
    ({ productId }) => productId,
    async ({ at, shopId, reply, ...review }) => {
      const { id } = await writeReview(review, { now: () => at });
      if (reply) await replyToReview({ shopId, reviewId: id, reply });
    },
  );
}
