import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { CheckoutPage } from "~/components/checkout/checkout-page";
import { EventsOver } from "~/components/checkout/event-over";
import { PostalAddress } from "~/components/checkout/postal-address";
import { Summary } from "~/components/checkout/summary";
import { LinkButton } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { useMoney } from "~/components/ui/price";
import { paths } from "~/lib/paths";

import { summaryOf } from "./quote-view.server";
import { requireAddress } from "./require-checkout.server";

export const meta: MetaFunction = () => [{ title: "Shipping · Checkout · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { quote, draft } = await requireAddress(request);
  return {
    cart: summaryOf(quote),
    address: draft.address,
    parcels: quote.shops.map(({ id, name, shipping, amounts, lines }) => ({
      id,
      name,
      pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
      shippingCents: amounts.shippingCents,
      freeFromCents: shipping.freeFromCents,
    })),
  };
}

export default function Shipping() {
  const { cart, address, parcels } = useLoaderData<typeof loader>();
  const money = useMoney();
  return (
    <CheckoutPage
      title={parcels.length === 1 ? "One parcel" : `${parcels.length} parcels`}
      aside={<Summary cart={cart} editable />}
    >
      <EventsOver lines={cart.eventsOver} />
      <p className="max-w-prose text-muted">Every shop packs and ships its own goods.</p>
      <ul className="flex flex-col border-y border-line">
        {parcels.map(({ id, name, pieces, shippingCents, freeFromCents }) => (
          <li
            key={id}
            className="flex items-baseline justify-between gap-4 border-b border-line py-4 last:border-b-0"
          >
            <div>
              <h2 className="font-semibold">{name}</h2>
              <p className="text-sm text-muted">
                {pieces === 1 ? "1 item" : `${pieces} items`}
                {shippingCents > 0 && freeFromCents !== null && (
                  <> · ships free from {money(freeFromCents)}</>
                )}
              </p>
            </div>
            <span className="font-semibold tabular-nums">
              {shippingCents === 0 ? "Free" : money(shippingCents)}
            </span>
          </li>
        ))}
      </ul>
      <Card
        title="Going to"
        aside={
          <Link to={paths.checkout()} className="text-sm text-link">
            Change address
          </Link>
        }
      >
        <PostalAddress address={address} />
      </Card>
      <LinkButton to={paths.checkoutPayment()} size="lg" className="self-start">
        Continue to payment
      </LinkButton>
    </CheckoutPage>
  );
}
