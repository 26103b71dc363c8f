import { cx } from "./cx";
import { StarIcon } from "./icons";
import { VisuallyHidden } from "./visually-hidden";

const STAR = "m10 1.6 2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L1.6 7.7l5.8-.8z";
const PLACES = [0, 20, 40, 60, 80];

/** Five stars, filled as far as the rating goes. Screen readers hear the number. */
export function Stars({ rating, className }: { rating: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 100 20"
      role="img"
      aria-label={`${ratingWording(rating)} out of 5`}
      className={cx("h-[1.1em] w-[5.5em] shrink-0", className)}
    >
      <FiveStars className="fill-line" />
      {/* A nested drawing cuts off what lies beyond its width; a style attribute would need the page's leave. */}
      <svg width={rating * 20} height="20">
        <FiveStars className="fill-ink" />
      </svg>
    </svg>
  );
}

function FiveStars({ className }: { className: string }) {
  return (
    <g className={className}>
      {PLACES.map((x) => (
        <path key={x} d={STAR} transform={`translate(${x})`} />
      ))}
    </g>
  );
}

/** One star and the figures, for cards and lines of text. Nothing while nobody has rated. */
export function Rating({ rating, count, className }: { rating: number; count: number; className?: string }) {
  if (count === 0) return null;
  return (
    <span
      className={cx("inline-flex items-center gap-1 align-bottom whitespace-nowrap tabular-nums", className)}
    >
      <StarIcon className="size-[1em] fill-ink stroke-none" />
      <span>
        <VisuallyHidden>Rated </VisuallyHidden>
        {ratingWording(rating)}
        <VisuallyHidden> out of 5 by</VisuallyHidden>{" "}
        <span className="text-muted">
          ({count}
          <VisuallyHidden>{count === 1 ? " shopper" : " shoppers"}</VisuallyHidden>)
        </span>
      </span>
    </span>
  );
}

/** A rating with one decimal, as it is shown everywhere. */
export const ratingWording = (rating: number): string => rating.toFixed(1);
