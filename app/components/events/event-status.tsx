import { Price, useMoney } from "~/components/ui/price";
import { LinkButton } from "~/components/ui/button";
import type { EventPage } from "~/domain/events/queries.server";
import { paths } from "~/lib/paths";

import { Countdown } from "./countdown";
import { EventBuyForm } from "./event-buy-form";
import { EventLeft } from "./event-left";

/** Price, number left, time, and what one can do: each state of an event in its own words. */
export function EventStatus({ event }: { event: EventPage }) {
  const { state, priceCents, ordinaryCents, quota } = event;
  const on = state === "RUNNING";
  const coming = state === "COMING";
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-4 border-y border-line py-5">
        <Price
          cents={on || coming ? priceCents : ordinaryCents}
          compareAtCents={on || coming ? ordinaryCents : null}
          when={coming ? "then" : "now"}
          className="text-2xl font-semibold"
        />
        {on && <EventLeft event={event} />}
        {coming && <p>{quota === 1 ? "One piece" : `${quota} pieces`} at this price</p>}
        {state !== "CANCELLED" && <Countdown event={event} />}
      </div>
      {on ? <EventBuyForm product={event.product} left={event.left} /> : <NotNow event={event} />}
    </div>
  );
}

/** What has become of an event that does not run, and the way to its goods at the ordinary price. */
function NotNow({ event: { state, priceCents, ordinaryCents, product } }: { event: EventPage }) {
  const money = useMoney();
  const sentence = {
    RUNNING: null,
    COMING: `Until then ${product.title} costs ${money(ordinaryCents)}.`,
    SOLD_OUT: `No piece is left at ${money(priceCents)}. If an order is cancelled, its pieces come back here.`,
    ENDED: `This event is over. ${product.title} costs ${money(ordinaryCents)} again.`,
    CANCELLED: `The shop has called this event off. ${product.title} costs ${money(ordinaryCents)}.`,
  }[state];
  const inStock = product.variants.some(({ stock }) => stock > 0);
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-prose">{sentence}</p>
      <LinkButton to={paths.product(product.slug)} variant="secondary">
        {inStock ? `See it at ${money(ordinaryCents)}` : "See the product"}
      </LinkButton>
    </div>
  );
}
