import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { cx } from "~/components/ui/cx";
import { Price } from "~/components/ui/price";
import { Rating } from "~/components/ui/rating";
import type { ProductCard as Product } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

import { cardPrice } from "./card-price";
import { Picture } from "./picture";
import { percentOff } from "./stock";

interface ProductCardProps {
  product: Product;
  headingLevel?: 2 | 3;
  /** Loads the picture at once, for cards on the first screen. */
  eager?: boolean;
  /** Leaves the shop's name out, where the page says it. */
  ofShop?: boolean;
  /** The picture takes the height that its place leaves on wide screens, instead of being square. */
  fill?: boolean;
}

/** A product in a list: picture, name, shop, price, rating. The whole card leads to it, the shop's name to the shop. */
export function ProductCard({ product, headingLevel = 3, eager, ofShop, fill }: ProductCardProps) {
  const Heading = `h${headingLevel}` as const;
  const { inStock } = product;
  return (
    <article className="group relative flex h-full flex-col gap-3">
      <Picture
        image={product.image}
        decorative
        eager={eager}
        className={cx(
          "aspect-square w-full rounded-sm",
          fill && "lg:aspect-auto lg:min-h-0 lg:grow lg:basis-0",
          !inStock && "opacity-60",
        )}
      />
      <Sticker product={product} />
      <div className="flex flex-col gap-0.5">
        <Heading className="leading-snug font-semibold">
          <Link
            to={paths.product(product.slug)}
            className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {product.title}
          </Link>
        </Heading>
        {!ofShop && (
          <p className="text-sm">
            <Link
              to={paths.shop(product.shopSlug)}
              className="relative z-1 inline-block py-0.5 text-muted underline-offset-4 hover:underline"
            >
              {product.shopName}
            </Link>
          </p>
        )}
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
          <Price {...cardPrice(product)} />
          <Rating rating={product.rating} count={product.ratingCount} className="basis-full sm:basis-auto" />
        </p>
      </div>
    </article>
  );
}

/** What is special about a product now, in the corner of its picture. */
function Sticker({ product: { event, fromCents, compareAtCents, inStock } }: { product: Product }) {
  const off = percentOff(fromCents, compareAtCents);
  const words = !inStock ? "Sold out" : event ? "Event" : off !== null && `${off}% off`;
  if (!words) return null;
  return (
    <div className="absolute top-2.5 left-2.5">
      <Badge tone={inStock ? "sale" : "neutral"}>{words}</Badge>
    </div>
  );
}
