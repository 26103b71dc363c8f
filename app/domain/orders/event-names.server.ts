import { db, oneOf, type OrderLine } from "~/db/index.server";

/** A line of a placed order with the name of the event whose price it has. */
export type NamedLine = OrderLine & { eventName: string | null };

/** What the events are called that lines of orders were bought from, by id. One query, and none without such lines. */
export async function eventNamesOf(
  lines: readonly Pick<OrderLine, "eventId">[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(lines.flatMap(({ eventId }) => eventId ?? []));
  if (ids.size === 0) return new Map();
  const events = await db.event.findMany({ where: { id: oneOf([...ids]) }, select: ["id", "name"] });
  return new Map(events.map(({ id, name }) => [id, name]));
}

/** Lines with the names that `eventNamesOf` has found for them. */
export function withEventNames(lines: readonly OrderLine[], names: ReadonlyMap<string, string>): NamedLine[] {
  return lines.map((line) => ({ ...line, eventName: names.get(line.eventId ?? "") ?? null }));
}
