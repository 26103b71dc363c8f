import { Meter } from "~/components/ui/meter";

import { leftWording } from "./event-time";

/** How much of an event's quota is left: in words, and as a bar that repeats them. */
export function EventLeft({ event }: { event: { left: number; quota: number } }) {
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-sm">{leftWording(event)}</p>
      <Meter value={event.left} max={event.quota} label={null} tone="sale" />
    </div>
  );
}
