import { Link } from "@remix-run/react";

import { Price } from "~/components/ui/price";
import type { RunningEvent } from "~/domain/events/running-events.server";
import { paths } from "~/lib/paths";

import { Countdown } from "./countdown";
import { EventLeft } from "./event-left";

interface EventOfferProps {
  event: Pick<RunningEvent, "slug" | "name" | "priceCents" | "quota" | "left" | "endsAt">;
  /** The ordinary price of what the event covers, shown struck through. */
  ordinaryCents?: number | null;
}

/** The sale that runs for a product, on the product's page. Adding to the cart takes its price by itself. */
export function EventOffer({ event, ordinaryCents = null }: EventOfferProps) {
  return (
    <aside aria-labelledby="event-offer" className="flex flex-col gap-3 rounded-md bg-sale-soft p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="event-offer" className="min-w-0 font-semibold">
          <Link to={paths.event(event.slug)} className="underline underline-offset-4">
            {event.name}
          </Link>
        </h2>
        <Price cents={event.priceCents} compareAtCents={ordinaryCents} className="text-lg font-semibold" />
      </div>
      <EventLeft event={event} />
      <Countdown
        event={{ ...event, state: "RUNNING", startsAt: event.endsAt }}
        length="short"
        className="text-sm"
      />
    </aside>
  );
}
