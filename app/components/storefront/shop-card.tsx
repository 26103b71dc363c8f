import { Link } from "@remix-run/react";

import { useMoney } from "~/components/ui/price";
import type { ProductPage } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

import { Picture } from "./picture";
import { shippingWording } from "./stock";

/** Who sells a product, and on which terms. */
export function ShopCard({ shop }: { shop: ProductPage["shop"] }) {
  const money = useMoney();
  return (
    <section aria-label={`Sold by ${shop.name}`} className="flex gap-4 rounded-md bg-sunken p-5">
      {shop.logo && <Picture image={shop.logo} decorative className="size-14 shrink-0 rounded-full" />}
      <div className="flex min-w-0 flex-col gap-1 text-sm">
        <h2 className="text-base font-semibold">
          <Link to={paths.shop(shop.slug)} className="underline-offset-4 hover:underline">
            {shop.name}
          </Link>
        </h2>
        <p className="text-muted">{shop.tagline}</p>
        <ul className="mt-1 flex flex-col gap-0.5">
          <li>Sent from {shop.city}</li>
          <li>{shippingWording(shop.shipping, money)}</li>
          {shop.acceptsCash && <li>Cash on delivery accepted</li>}
        </ul>
      </div>
    </section>
  );
}
