import type { EventCard as Event } from "~/domain/events/queries.server";

import { EventCard } from "./event-card";

interface EventGridProps {
  events: Event[];
  headingLevel?: 2 | 3;
  /** How many pictures, from the first, load at once. */
  eager?: number;
}

/** Events in one to three columns. */
export function EventGrid({ events, headingLevel, eager = 0 }: EventGridProps) {
  return (
    <ul className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {events.map((event, index) => (
        <li key={event.id} className="flex min-w-0">
          <EventCard event={event} headingLevel={headingLevel} eager={index < eager} className="grow" />
        </li>
      ))}
    </ul>
  );
}
