import { Link } from "@remix-run/react";

import { Picture } from "~/components/storefront/picture";
import { percentOff } from "~/components/storefront/stock";
import { Badge } from "~/components/ui/badge";
import { cx } from "~/components/ui/cx";
import { Price } from "~/components/ui/price";
import type { EventCard as Event } from "~/domain/events/queries.server";
import { paths } from "~/lib/paths";

import { Countdown } from "./countdown";
import { EventLeft } from "./event-left";

interface EventCardProps {
  event: Event;
  headingLevel?: 2 | 3;
  /** Loads the picture at once, for cards on the first screen. */
  eager?: boolean;
  className?: string;
}

/** A timed sale in a list: picture, price, how much and how long. The whole card leads to it. */
export function EventCard({ event, headingLevel = 3, eager, className }: EventCardProps) {
  const Heading = `h${headingLevel}` as const;
  const over = event.state !== "RUNNING" && event.state !== "COMING";
  return (
    <article className={cx("group relative flex min-w-0 flex-col gap-3", className)}>
      <Picture
        image={event.image}
        decorative
        eager={eager}
        className={cx("aspect-[4/3] w-full rounded-sm", over && "opacity-60")}
      />
      <div className="absolute top-2.5 left-2.5">
        <StateBadge event={event} />
      </div>
      <div className="flex grow flex-col gap-0.5">
        <Heading className="text-lg leading-snug font-semibold">
          <Link
            to={paths.event(event.slug)}
            className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {event.name}
          </Link>
        </Heading>
        <p className="text-sm text-muted">{event.shopName}</p>
        <p>
          {over ? (
            <Price cents={event.ordinaryCents} />
          ) : (
            <Price
              cents={event.priceCents}
              compareAtCents={event.ordinaryCents}
              when={event.state === "COMING" ? "then" : "now"}
            />
          )}
        </p>
      </div>
      {event.state === "COMING" ? (
        <p className="text-sm">{event.quota === 1 ? "One piece" : `${event.quota} pieces`} at this price</p>
      ) : (
        (event.state === "RUNNING" || event.state === "SOLD_OUT") && <EventLeft event={event} />
      )}
      {event.state !== "CANCELLED" && <Countdown event={event} length="short" className="text-sm" />}
    </article>
  );
}

/** What an event is now, in a word or two. */
export function StateBadge({ event }: { event: Pick<Event, "state" | "priceCents" | "ordinaryCents"> }) {
  const off = percentOff(event.priceCents, event.ordinaryCents);
  switch (event.state) {
    case "COMING":
      return <Badge tone="accent">Coming</Badge>;
    case "RUNNING":
      return <Badge tone="sale">{off === null ? "Now on" : `${off}% off`}</Badge>;
    case "SOLD_OUT":
      return <Badge>Sold out</Badge>;
    case "ENDED":
      return <Badge>Ended</Badge>;
    case "CANCELLED":
      return <Badge>Cancelled</Badge>;
  }
}
