import { db, gt, type Event } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { EventHasEnded } from "./errors";

/**
 * Ends one of a shop's events before its time; what was ordered at its price stays ordered. Cancelling it twice
 * is harmless.
 * @throws NotFound for an event that is not this shop's, EventHasEnded
 */
export async function cancelEvent(
  input: { shopId: string; eventId: string },
  deps: { now?: () => Date } = {},
): Promise<Event> {
  const now = (deps.now ?? (() => new Date()))();
  const own = { id: input.eventId, shopId: input.shopId };
  const cancelled = await db.event.updateOne({
    where: { ...own, cancelledAt: null, endsAt: gt(now) },
    set: { cancelledAt: now },
  });
  if (cancelled) return cancelled;
  const event = await db.event.findFirst({ where: own });
  if (!event) throw new NotFound("The event");
  if (event.cancelledAt === null) throw new EventHasEnded();
  return event;
}
