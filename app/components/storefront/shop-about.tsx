import { DayDate } from "~/components/ui/date-time";
import { useMoney } from "~/components/ui/price";
import type { ShopHead } from "~/domain/catalog/queries.server";
import { countryName } from "~/lib/countries";

import { shippingWording } from "./stock";

/** Who runs the shop, and on which terms it sells. */
export function ShopAbout({ shop }: { shop: ShopHead }) {
  const money = useMoney();
  const facts = [
    { term: "Sends from", fact: `${shop.city}, ${countryName(shop.country)}` },
    { term: "Shipping", fact: shippingWording(shop.shipping, money) },
    { term: "Cash on delivery", fact: shop.acceptsCash ? "Accepted" : "Not accepted" },
    { term: "On Bazaar since", fact: <DayDate value={shop.memberSince} /> },
  ];
  return (
    <section aria-labelledby="about" className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[7fr_5fr]">
      <div className="flex min-w-0 flex-col gap-4">
        <h2 id="about" className="text-2xl font-semibold tracking-tight">
          About {shop.name}
        </h2>
        <p className="max-w-prose text-lg whitespace-pre-line">{shop.description}</p>
      </div>
      <dl className="flex flex-col divide-y divide-line rounded-md bg-sunken px-5 py-2 sm:px-6">
        {facts.map(({ term, fact }) => (
          <div key={term} className="flex flex-wrap justify-between gap-x-6 py-3">
            <dt className="text-muted">{term}</dt>
            <dd className="min-w-0">{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
