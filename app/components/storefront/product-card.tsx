import { Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { cx } from "~/components/ui/cx";
import { Price } from "~/components/ui/price";
import type { ProductCard as Product } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

import { Picture } from "./picture";
import { percentOff } from "./stock";

interface ProductCardProps {
  product: Product;
  headingLevel?: 2 | 3;
  /** Loads the picture at once, for cards on the first screen. */
  eager?: boolean;
  className?: string;
}

/** A product in a list: picture, name, price, shop. The whole card leads to it. */
export function ProductCard({ product, headingLevel = 3, eager, className }: ProductCardProps) {
  const Heading = `h${headingLevel}` as const;
  const off = percentOff(product.fromCents, product.compareAtCents);
  return (
    <article className={cx("group relative flex flex-col gap-3", className)}>
      <Picture
        image={product.image}
        decorative
        eager={eager}
        className={cx("aspect-square w-full rounded-sm", !product.inStock && "opacity-60")}
      />
      {(off !== null || !product.inStock) && (
        <div className="absolute top-2.5 left-2.5 flex gap-1.5">
          {off !== null && product.inStock && <Badge tone="sale">{off}% off</Badge>}
          {!product.inStock && <Badge>Sold out</Badge>}
        </div>
      )}
      <div className="flex flex-col gap-0.5">
        <Heading className="leading-snug font-semibold">
          <Link
            to={paths.product(product.slug)}
            className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {product.title}
          </Link>
        </Heading>
        <p className="text-sm text-muted">{product.shopName}</p>
        <p className="text-sm">
          <Price cents={product.fromCents} compareAtCents={product.compareAtCents} from={product.hasRange} />
        </p>
      </div>
    </article>
  );
}
