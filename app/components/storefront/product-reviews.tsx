import { Pagination } from "~/components/ui/pagination";
import type { ProductPage } from "~/domain/catalog/queries.server";

import { RatingSummary, ReviewList } from "./reviews";
import { Section } from "./section";

type Reviewed = Pick<ProductPage, "rating" | "ratingCount" | "distribution" | "reviews" | "shop">;

/** What those who bought a product say of it. */
export function ProductReviews({ product }: { product: Reviewed }) {
  const { rating, ratingCount, distribution, reviews, shop } = product;
  return (
    <Section id="reviews" title="Reviews">
      {!reviews || !distribution ? (
        <p className="text-muted">None yet. Only those who have bought it can write one.</p>
      ) : (
        <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[1fr_2fr]">
          <RatingSummary rating={rating} count={ratingCount} distribution={distribution} />
          <div className="flex min-w-0 flex-col gap-6">
            <ReviewList reviews={reviews.rows.map((review) => ({ ...review, shopName: shop.name }))} />
            <Pagination
              previous={reviews.previous}
              next={reviews.next}
              label="Pages of reviews"
              anchor="reviews"
            />
          </div>
        </div>
      )}
    </Section>
  );
}
