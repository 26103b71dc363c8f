/** What shoppers can read of events, one file per kind of page. */
export { type EventCard } from "./event-cards.server";
export {
  countShopEvents,
  EVENTS_COUNTED,
  EVENTS_PAGE_SIZE,
  listEvents,
  listRunningEventCards,
  listShopEvents,
} from "./event-lists.server";
export { getEventPage, type EventPage } from "./event-page.server";
export { type EventState } from "./event-state";
