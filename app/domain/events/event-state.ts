export type EventState = "COMING" | "RUNNING" | "SOLD_OUT" | "ENDED" | "CANCELLED";

/** What an event's state is made of. */
export interface EventTerms {
  startsAt: Date;
  endsAt: Date;
  cancelledAt: Date | null;
  quota: number;
  quotaUsed: number;
}

/** Where an event stands at a moment. It runs from startsAt on and has ended at endsAt. */
export function eventStateAt(event: EventTerms, now: Date): EventState {
  if (event.cancelledAt !== null) return "CANCELLED";
  if (event.endsAt <= now) return "ENDED";
  if (event.startsAt > now) return "COMING";
  return event.quotaUsed >= event.quota ? "SOLD_OUT" : "RUNNING";
}

/** Whether a product's event is about this variant of it; an event without one is about all. */
export function covers(event: { variantId: string | null }, variantId: string): boolean {
  return event.variantId === null || event.variantId === variantId;
}
