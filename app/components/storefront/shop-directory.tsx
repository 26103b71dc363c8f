import { Link } from "@remix-run/react";

import { countryName } from "~/lib/countries";
import { paths } from "~/lib/paths";

import { Picture } from "./picture";
import { ShopSign } from "./shop-sign";

interface Image {
  key: string;
  alt: string;
  width: number;
  height: number;
}

/** Who sells here, in short: sign, name, place. */
export function ShopSigns({
  shops,
}: {
  shops: { slug: string; name: string; city: string; logo: Image | null }[];
}) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4">
      {shops.map(({ slug, name, city, logo }) => (
        <li
          key={slug}
          className="group relative flex min-w-0 flex-col gap-3 sm:flex-row sm:items-center sm:gap-4"
        >
          <ShopSign shop={{ name, logo }} className="size-16" />
          <div className="min-w-0">
            <Link
              to={paths.shop(slug)}
              className="leading-snug font-semibold underline-offset-4 group-hover:underline after:absolute after:inset-0"
            >
              {name}
            </Link>
            <p className="text-sm text-muted">{city}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface ShopEntry {
  slug: string;
  name: string;
  tagline: string;
  city: string;
  country: string;
  logo: Image | null;
  banner: Image | null;
}

/** Shops with their shop windows. */
export function ShopDirectory({ shops }: { shops: ShopEntry[] }) {
  return (
    <ul className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {shops.map((shop, index) => (
        <li key={shop.slug} className="group relative flex min-w-0 flex-col">
          <Picture
            image={shop.banner}
            decorative
            eager={index < 3}
            className="aspect-[5/2] w-full rounded-sm object-right"
          />
          <ShopSign shop={shop} className="-mt-8 ml-4 size-16 outline-4 outline-ground" />
          <h2 className="mt-3 text-lg leading-snug font-semibold">
            <Link
              to={paths.shop(shop.slug)}
              className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
            >
              {shop.name}
            </Link>
          </h2>
          <p>{shop.tagline}</p>
          <p className="mt-1 text-sm text-muted">
            {shop.city}, {countryName(shop.country)}
          </p>
        </li>
      ))}
    </ul>
  );
}
