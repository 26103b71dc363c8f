import { Rating } from "~/components/ui/rating";
import type { ShopHead as Shop } from "~/domain/catalog/queries.server";
import { countryName } from "~/lib/countries";

import { Picture } from "./picture";
import { ShopSign } from "./shop-sign";

/** The shop's window and sign above its page. */
export function ShopHead({ shop }: { shop: Shop }) {
  return (
    <div className="flex flex-col">
      <Picture
        image={shop.banner}
        decorative
        eager
        className="aspect-[5/2] w-full rounded-sm object-right sm:aspect-[4/1]"
      />
      <div className="flex flex-col gap-x-6 gap-y-3 sm:flex-row sm:items-end sm:px-6">
        <ShopSign
          shop={shop}
          className="-mt-10 ml-4 size-24 outline-4 outline-ground sm:-mt-8 sm:ml-0 sm:size-32"
        />
        <div className="flex min-w-0 grow flex-col gap-1">
          <h1 className="text-3xl font-semibold tracking-tight">{shop.name}</h1>
          <p className="text-lg text-muted">{shop.tagline}</p>
        </div>
        <p className="flex flex-wrap items-center gap-x-5 text-sm sm:pb-1.5 sm:whitespace-nowrap">
          <span className="text-muted">
            {shop.city}, {countryName(shop.country)}
          </span>
          <Rating rating={shop.rating} count={shop.ratingCount} />
        </p>
      </div>
    </div>
  );
}
