import { oneOf, type Cart, type Transaction } from "~/db/index.server";
import { DomainError } from "~/domain/errors";
import { covers } from "~/domain/events/event-state";
import { eventsForPricing } from "~/domain/events/events-for-pricing.server";
import { assignEvents, type EventForPricing, type EventOfLine } from "~/domain/events/price-at-event";

type CartLine = Cart["lines"][number];

/** More is asked for than an event's quota leaves at its price. */
export class NotEnoughAtEventPrice extends DomainError<"NOT_ENOUGH_AT_EVENT_PRICE"> {
  override name = "NotEnoughAtEventPrice";
  constructor(
    readonly left: number,
    readonly inCart: number,
  ) {
    const few = left === 1 ? "Only one is left" : `Only ${left} are left`;
    const held = inCart > 0 ? `, and your cart already holds ${inCart}` : "";
    super("NOT_ENOUGH_AT_EVENT_PRICE", `${few} at the event’s price${held}.`);
  }
}

/**
 * Notes on a cart's lines at which event's price they are taken, by the server's clock. Lines that have none yet
 * join a running event that has enough left for them. A line whose event is over stays marked, so that every page
 * can say why its price is another one.
 */
export async function takeEventPrices(
  tx: Transaction,
  lines: CartLine[],
  now: Date,
): Promise<{ lines: CartLine[]; assigned: EventOfLine[] }> {
  const events = await eventsForPricing(tx, lines, now);
  return assign(tx, lines, events);
}

/**
 * As {@link takeEventPrices}, after the shopper has set how many they want of one variant. That line takes part in
 * the event that runs now, or in none: what they have been told of an earlier one is settled by their choice. New
 * goods of an event that has just sold out are marked with it, so that the cart says so.
 * @param before that line's quantity and event until now; null when it is new
 * @throws NotEnoughAtEventPrice when fewer are left at the price that the line is, or would be, taken at
 */
export async function retakeEventPrice(
  tx: Transaction,
  lines: CartLine[],
  variantId: string,
  before: { quantity: number; eventId: string | null } | null,
  now: Date,
  inCart: number,
): Promise<CartLine[]> {
  const events = await eventsForPricing(tx, lines, now);
  const line = lines.find((candidate) => candidate.variantId === variantId);
  const current = line && eventNowFor(line, events);
  const joins =
    current !== undefined &&
    (before === null || (before.eventId === current.id && current.state === "RUNNING"));
  const marked = lines.map((other) =>
    other === line ? { ...line, eventId: joins ? current.id : null } : other,
  );
  const result = await assign(tx, marked, events);
  const place = marked.findIndex((candidate) => candidate.variantId === variantId);
  const { event, left } = result.assigned[place] ?? { event: null, left: 0 };
  const wanted = marked[place]?.quantity ?? 0;
  if (event && wanted > left) throw new NotEnoughAtEventPrice(left, inCart);
  return result.lines;
}

function eventNowFor(line: CartLine, events: readonly EventForPricing[]): EventForPricing | undefined {
  return events.find(
    ({ state, productId, variantId }) =>
      (state === "RUNNING" || state === "SOLD_OUT") &&
      productId === line.productId &&
      covers({ variantId }, line.variantId),
  );
}

async function assign(tx: Transaction, lines: CartLine[], events: readonly EventForPricing[]) {
  const variants =
    events.length > 0
      ? await tx.variant.findMany({
          where: { id: oneOf(lines.map(({ variantId }) => variantId)) },
          select: ["id", "priceCents"],
        })
      : [];
  const prices = new Map(variants.map(({ id, priceCents }) => [id, priceCents]));
  const assigned = assignEvents(
    lines.map((line) => ({ ...line, ordinaryCents: prices.get(line.variantId) ?? 0 })),
    events,
  );
  return {
    lines: lines.map((line, index) => ({ ...line, eventId: assigned[index]?.event?.id ?? line.eventId })),
    assigned,
  };
}
