import { Link } from "@remix-run/react";

import { LinkButton } from "~/components/ui/button";
import { Price } from "~/components/ui/price";
import type { ProductCard } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

import { cardPrice } from "./card-price";
import { Picture } from "./picture";

const WORDS = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];

/** The opening spread: what this place is, next to its best-selling piece. */
export function Hero({ shopCount, feature }: { shopCount: number; feature: ProductCard | undefined }) {
  const shops = `${WORDS[shopCount] ?? shopCount} ${shopCount === 1 ? "shop" : "shops"}.`;
  return (
    <div className="page grid items-end gap-x-12 gap-y-10 pt-10 lg:grid-cols-2 lg:pt-14 xl:grid-cols-[6fr_7fr]">
      <div className="flex flex-col items-start gap-7 lg:pb-12">
        <h1 className="text-4xl font-semibold tracking-[-0.045em]">
          {shops}
          <br />
          One cart.
        </h1>
        <p className="max-w-md text-lg text-muted">
          Things made in small numbers by people who answer their own mail. Choose from all of them, check out
          once, and follow every parcel.
        </p>
        <LinkButton to="#latest" size="lg">
          See what is new
        </LinkButton>
      </div>
      {feature && (
        <figure className="group relative">
          <Picture image={feature.image} eager className="aspect-square w-full rounded-sm sm:aspect-[5/4]" />
          <figcaption className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6">
            <span>
              <Link
                to={paths.product(feature.slug)}
                className="font-semibold underline-offset-4 group-hover:underline after:absolute after:inset-0"
              >
                {feature.title}
              </Link>{" "}
              <Link
                to={paths.shop(feature.shopSlug)}
                className="relative z-1 text-sm text-muted underline-offset-4 hover:underline"
              >
                {feature.shopName}
              </Link>
            </span>
            <Price {...cardPrice(feature)} />
          </figcaption>
        </figure>
      )}
    </div>
  );
}
