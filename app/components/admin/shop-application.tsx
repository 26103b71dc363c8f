import { PostalAddress } from "~/components/checkout/postal-address";
import { Card } from "~/components/ui/card";
import { DateTime } from "~/components/ui/date-time";
import { useMoney } from "~/components/ui/price";
import { type PostalAddress as Address } from "~/lib/postal-address";

import { Facts } from "./facts";

interface ShopApplicationProps {
  shop: {
    slug: string;
    email: string;
    phone: string | null;
    tagline: string;
    description: string;
    address: Address;
    shipping: { flatCents: number; freeFromCents: number | null };
    acceptsCash: boolean;
    twoFactor: boolean;
    createdAt: Date;
  };
}

/** What a shop has told about itself. */
export function ShopApplication({ shop }: ShopApplicationProps) {
  const money = useMoney();
  const { flatCents, freeFromCents } = shop.shipping;
  return (
    <Card title="What the shop says about itself">
      <Facts
        facts={[
          { label: "Address of its page", value: `/shops/${shop.slug}` },
          {
            label: "E-mail",
            value: (
              <a href={`mailto:${shop.email}`} className="break-all text-link">
                {shop.email}
              </a>
            ),
          },
          { label: "Phone", value: shop.phone ?? "–" },
          { label: "Sends from", value: <PostalAddress address={shop.address} /> },
          { label: "In one line", value: shop.tagline || "–" },
          {
            label: "Description",
            value: <span className="whitespace-pre-line">{shop.description || "–"}</span>,
          },
          {
            label: "Shipping",
            value: `${flatCents === 0 ? "free" : money(flatCents)}${
              freeFromCents ? `, free from ${money(freeFromCents)}` : ""
            }`,
          },
          { label: "Cash on delivery", value: shop.acceptsCash ? "Yes" : "No" },
          { label: "Two-step sign-in", value: shop.twoFactor ? "On" : "Off" },
          { label: "Signed up", value: <DateTime value={shop.createdAt} /> },
        ]}
      />
    </Card>
  );
}
