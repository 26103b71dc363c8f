import { covers, type EventState } from "./event-state";

/** What pricing needs to know of an event. */
export interface EventForPricing {
  id: string;
  slug: string;
  name: string;
  productId: string;
  /** null when it covers every variant of the product */
  variantId: string | null;
  priceCents: number;
  /** Pieces left of the quota. */
  left: number;
  state: EventState;
}

interface Line {
  variantId: string;
  productId: string;
  /** The event at whose price the shopper took the goods. */
  eventId: string | null;
  quantity: number;
  /** The variant's ordinary price. */
  ordinaryCents: number;
}

/** How an event bears on a line of a cart. */
export interface EventOfLine {
  /** The event whose price the line gets; null for the ordinary price. */
  event: EventForPricing | null;
  /** Pieces left for this line at that price; the other lines of the same event come off. */
  left: number;
  /** The event that the line was taken at and that does not hold any more, and what has become of it. */
  over: { name: string; state: Exclude<EventState, "RUNNING"> } | null;
}

/**
 * Which lines of a cart get an event's price. Lines taken at an event's price keep it while the event runs, even
 * when fewer are left than wanted, so that the shopper hears of it; others get it when it has enough left for all
 * of the line's pieces. An event shares its quota among its lines, in the cart's order. A line whose event has
 * ended, was called off or has nothing left falls back to the ordinary price, and `over` says why. Nobody pays an event
 * more than the ordinary price.
 */
export function assignEvents(lines: readonly Line[], events: readonly EventForPricing[]): EventOfLine[] {
  const left = new Map(events.map((event) => [event.id, event.left]));
  const result = lines.map((line): EventOfLine => ({ event: null, left: 0, over: overFor(line, events) }));
  const assign = (keeping: boolean) =>
    lines.forEach((line, index) => {
      const event = events.find((candidate) => candidate.state === "RUNNING" && holdsFor(candidate, line));
      if (!event || (event.id === line.eventId) !== keeping) return;
      const remaining = left.get(event.id) ?? 0;
      if (keeping && remaining === 0) {
        result[index] = { event: null, left: 0, over: { name: event.name, state: "SOLD_OUT" } };
        return;
      }
      if (!keeping && line.quantity > remaining) return;
      result[index] = { event, left: remaining, over: overFor(line, events) };
      left.set(event.id, Math.max(0, remaining - line.quantity));
    });
  assign(true);
  assign(false);
  return result;
}

function holdsFor(event: EventForPricing, line: Line): boolean {
  return (
    event.productId === line.productId &&
    covers(event, line.variantId) &&
    event.priceCents < line.ordinaryCents
  );
}

function overFor({ eventId }: Line, events: readonly EventForPricing[]): EventOfLine["over"] {
  const event = eventId === null ? undefined : events.find(({ id }) => id === eventId);
  return event && event.state !== "RUNNING" ? { name: event.name, state: event.state } : null;
}
