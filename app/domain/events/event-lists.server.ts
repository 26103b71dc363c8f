import { beyond, db, gt, ltField, lte, type Event } from "~/db/index.server";
import { ofOpenShops } from "~/domain/catalog/visibility.server";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

import { eventCardFields, toEventCards, type EventCard } from "./event-cards.server";

export const EVENTS_PAGE_SIZE = 12;

/** Events whose number on a shop's page is told; more than that are "99+". */
export const EVENTS_COUNTED = 99;

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
  const direction = position?.towards === "before" ? "desc" : "asc";
  const found = await db.event.findMany({
    where: {
      ...(await ofOpenShops()),
      cancelledAt: null,
      AND: [
        when === "running" ? { endsAt: gt(now), startsAt: lte(now) } : { startsAt: gt(now) },
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

/** Some more are looked at than are shown: goods may have run out, or be off the shelves. */
const LOOKED_AT_BESIDES = 12;

/** Events one can buy at now, those that end first before the others. */
export async function listRunningEventCards(limit: number, now = new Date()): Promise<EventCard[]> {
  const found = await db.event.findMany({
    where: {
      ...(await ofOpenShops()),
      cancelledAt: null,
      endsAt: gt(now),
      startsAt: lte(now),
      quotaUsed: ltField("quota"),
    },
    orderBy: { endsAt: "asc", id: "asc" },
    limit: limit + LOOKED_AT_BESIDES,
    select: eventCardFields,
  });
  return (await toEventCards(found, now)).filter(({ state }) => state === "RUNNING").slice(0, limit);
}

const ofShop = (shopId: string, now: Date) => ({ shopId, cancelledAt: null, endsAt: gt(now) });

/**
 * A shop's running and coming events, in the order they end.
 * @param query holds the cursor of the address
 */
export async function listShopEvents(
  shopId: string,
  query: URLSearchParams,
  now = new Date(),
): Promise<Page<EventCard>> {
  const name = `events:${shopId}`;
  const position = readPosition(query, name);
  const direction = position?.towards === "before" ? "desc" : "asc";
  const found = await db.event.findMany({
    where: {
      AND: [
        ofShop(shopId, now),
        ...(position
          ? [beyond<Event>({ field: "endsAt", value: new Date(position.value), id: position.id }, direction)]
          : []),
      ],
    },
    orderBy: { endsAt: direction, id: direction },
    limit: EVENTS_PAGE_SIZE + 1,
    select: eventCardFields,
  });
  const page = toPage(found, {
    name,
    size: EVENTS_PAGE_SIZE,
    position,
    valueOf: ({ endsAt }) => endsAt.getTime(),
  });
  return { ...page, rows: await toEventCards(page.rows, now) };
}

/** How many running and coming events a shop has, up to one more than {@link EVENTS_COUNTED}. */
export async function countShopEvents(shopId: string, now = new Date()): Promise<number> {
  return db.event.count({ where: ofShop(shopId, now), limit: EVENTS_COUNTED + 1 });
}
