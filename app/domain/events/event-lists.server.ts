import { beyond, db, gt, ltField, lte, not, notOneOf, type Event, type Operator } from "~/db/index.server";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

import { eventCardFields, toEventCards, type EventCard } from "./event-cards.server";

export const EVENTS_PAGE_SIZE = 12;
const SHOP_EVENTS_SHOWN = 24;

/** The condition under which shoppers see events: their shop is open. Shops that are not are few. */
async function visible(): Promise<{ cancelledAt: null; shopId?: Operator<string> }> {
  const hidden = await db.shop.findMany({ where: { status: not("ACTIVE") }, select: ["id"] });
  if (hidden.length === 0) return { cancelledAt: null };
  return { cancelledAt: null, shopId: notOneOf(hidden.map((shop) => shop.id)) };
}

/**
 * Events that run now, those that end first before the others, or events to come, the next first. A page may be a
 * card short where a product has been taken off the shelves.
 * @param query holds the cursor of the address
 */
export async function listEvents(
  when: "running" | "coming",
  query: URLSearchParams,
  now = new Date(),
): Promise<Page<EventCard>> {
  const key = when === "running" ? "endsAt" : "startsAt";
  const name = `events:${when}`;
  const position = readPosition(query, name);
  const backwards = position?.towards === "before";
  const direction = backwards ? "desc" : "asc";
  const found = await db.event.findMany({
    where: {
      ...(await visible()),
      AND: [
        { endsAt: gt(now), startsAt: when === "running" ? lte(now) : gt(now) },
        ...(position
          ? [beyond<Event>({ field: key, value: new Date(position.value), id: position.id }, direction)]
          : []),
      ],
    },
    orderBy: [when === "running" ? { endsAt: direction } : { startsAt: direction }, { id: direction }],
    limit: EVENTS_PAGE_SIZE + 1,
    select: eventCardFields,
  });
  const page = toPage(found, {
    name,
    size: EVENTS_PAGE_SIZE,
    position,
    valueOf: (event) => event[key].getTime(),
  });
  return { ...page, rows: await toEventCards(page.rows, now) };
}

/** Events one can buy at now, those that end first before the others. */
export async function listRunningEventCards(limit: number, now = new Date()): Promise<EventCard[]> {
  const found = await db.event.findMany({
    where: { ...(await visible()), endsAt: gt(now), startsAt: lte(now), quotaUsed: ltField("quota") },
    orderBy: { endsAt: "asc", id: "asc" },
    limit,
    select: eventCardFields,
  });
  return (await toEventCards(found, now)).filter(({ state }) => state === "RUNNING");
}

/** A shop's running and coming events, in the order they end. */
export async function listShopEvents(shopId: string, now = new Date()): Promise<EventCard[]> {
  const found = await db.event.findMany({
    where: { shopId, cancelledAt: null, endsAt: gt(now) },
    orderBy: { endsAt: "asc", id: "asc" },
    limit: SHOP_EVENTS_SHOWN,
    select: eventCardFields,
  });
  return toEventCards(found, now);
}
