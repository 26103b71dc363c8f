import { Link } from "@remix-run/react";

import { Avatar } from "~/components/ui/avatar";
import { Meter } from "~/components/ui/meter";
import { ratingWording, Stars } from "~/components/ui/rating";
import { DayDate } from "~/components/ui/date-time";
import { paths } from "~/lib/paths";

import { Picture } from "./picture";

interface Image {
  key: string;
  alt: string;
  width: number;
  height: number;
}

interface Review {
  id: string;
  rating: number;
  comment: string;
  images: Image[];
  reply: string | null;
  by: string;
  createdAt: Date;
  /** Where reviews of several products stand together. */
  product?: { slug: string | null; title: string; image: Image | null };
  shopName: string;
}

/** Mean and distribution of a product's ratings, five stars first. */
export function RatingSummary({
  rating,
  count,
  distribution,
}: {
  rating: number;
  count: number;
  /** How many gave one star, two … five. */
  distribution: number[];
}) {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-end gap-3">
        <p className="text-3xl leading-none font-semibold tabular-nums">{ratingWording(rating)}</p>
        <div className="text-sm">
          <Stars rating={rating} />
          <p className="text-muted">{count === 1 ? "1 review" : `${count} reviews`}</p>
        </div>
      </div>
      <ul className="flex flex-col gap-1 text-sm tabular-nums">
        {distribution
          .map((number, index) => ({ stars: index + 1, number }))
          .reverse()
          .map(({ stars, number }) => (
            <li key={stars} className="grid grid-cols-[3.75rem_1fr_2rem] items-center gap-2">
              <span>{stars === 1 ? "1 star" : `${stars} stars`}</span>
              <Meter value={number} max={count} label={null} tone="ink" />
              <span className="text-right text-muted">{number}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** What shoppers wrote, and what the shop answered. */
export function ReviewList({ reviews, headingLevel = 3 }: { reviews: Review[]; headingLevel?: 2 | 3 }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {reviews.map((review) => (
        <li key={review.id} className="py-6 first:pt-0">
          <ReviewArticle review={review} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}

function ReviewArticle({ review, headingLevel }: { review: Review; headingLevel: 2 | 3 }) {
  const Heading = `h${headingLevel}` as const;
  const { by, rating, comment, images, reply, createdAt, product, shopName } = review;
  return (
    <article className="flex flex-col gap-3">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Avatar name={by} />
        <div>
          <Heading className="leading-snug font-semibold">{by}</Heading>
          <p className="flex flex-wrap items-center gap-x-2.5 text-sm text-muted">
            <span className="text-ink">
              <Stars rating={rating} />
            </span>
            <DayDate value={createdAt} />
          </p>
        </div>
        {product?.slug === null && <p className="text-sm text-muted sm:ml-auto">{product.title}</p>}
        {product?.slug && (
          <Link to={paths.product(product.slug)} className="group flex items-center gap-3 text-sm sm:ml-auto">
            <Picture image={product.image} decorative className="size-10 rounded-sm" />
            <span className="underline-offset-4 group-hover:underline">{product.title}</span>
          </Link>
        )}
      </header>
      {comment && <p className="max-w-prose whitespace-pre-line">{comment}</p>}
      {images.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {images.map((image) => (
            <li key={image.key}>
              <Picture image={image} className="size-24 rounded-sm" />
            </li>
          ))}
        </ul>
      )}
      {reply && (
        <div className="max-w-prose border-l-2 border-line-strong pl-4 text-sm">
          <p className="font-semibold">{shopName} answered</p>
          <p className="whitespace-pre-line">{reply}</p>
        </div>
      )}
    </article>
  );
}
