import { Link } from "@remix-run/react";

import { Card } from "~/components/ui/card";
import { paths } from "~/lib/paths";

import { NoCashWarning } from "./no-cash-warning";

export interface NewShop {
  slug: string;
  hasLogo: boolean;
  hasBanner: boolean;
  acceptsCash: boolean;
}

/** What there is to do in a shop that nobody has ordered from yet. */
export function ShopIsOpen({ slug, hasLogo, hasBanner, acceptsCash }: NewShop) {
  return (
    <Card title="Your shop is open">
      <div className="flex flex-col gap-4">
        {!acceptsCash && <NoCashWarning />}
        <ul className="flex list-disc flex-col gap-2 pl-5">
          <li>
            <Link to={paths.shop(slug)} className="text-link">
              See your shop
            </Link>{" "}
            as shoppers see it.
          </li>
          <li>
            <Link to={paths.sellerSettings()} className="text-link">
              {hasLogo && hasBanner ? "Look over your words and pictures" : picturesToAdd(hasLogo, hasBanner)}
            </Link>
            , so that people know whom they buy from.
          </li>
          <li>
            <Link to={paths.sellerSettingsShipping()} className="text-link">
              Check your shipping terms
            </Link>
            : what a parcel costs, from when on it is free
            {acceptsCash ? "." : ", and whether couriers collect cash."}
          </li>
        </ul>
      </div>
    </Card>
  );
}

function picturesToAdd(hasLogo: boolean, hasBanner: boolean): string {
  if (hasLogo) return "Add a banner";
  return hasBanner ? "Add a logo" : "Add a logo and a banner";
}
