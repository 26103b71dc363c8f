import { DomainError } from "~/domain/errors";

/** The terms of an event make no sense; `field` says which of them. */
export class InvalidEvent extends DomainError<"INVALID_EVENT"> {
  override name = "InvalidEvent";
  constructor(
    readonly field: "name" | "slug" | "priceCents" | "quota" | "startsAt" | "endsAt",
    message: string,
  ) {
    super("INVALID_EVENT", message);
  }
}

/** Another event of the same product takes place in that time. */
export class EventsOverlap extends DomainError<"EVENTS_OVERLAP"> {
  override name = "EventsOverlap";
  constructor(readonly other: { id: string; name: string; startsAt: Date; endsAt: Date }) {
    super("EVENTS_OVERLAP", `“${other.name}” takes place for the same product in that time.`);
  }
}

/** What has ended cannot be cancelled. */
export class EventHasEnded extends DomainError<"EVENT_HAS_ENDED"> {
  override name = "EventHasEnded";
  constructor() {
    super("EVENT_HAS_ENDED", "This event has ended.");
  }
}
