import type { EventState } from "~/domain/events/event-state";

const part = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });

// One part each: how engines join several differs between server and browser.
const time = part({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const words = {
  long: [part({ weekday: "long" }), part({ day: "numeric" }), part({ month: "long" })],
  short: [part({ weekday: "short" }), part({ day: "numeric" }), part({ month: "short" })],
} as const;

/** An instant such as "Tuesday, 24 November, 18:00 UTC", or "Tue, 24 Nov, 18:00 UTC". */
export function eventTime(at: Date, length: "long" | "short" = "long"): string {
  const [weekday, day, month] = words[length];
  return `${weekday.format(at)}, ${day.format(at)} ${month.format(at)}, ${time.format(at)} UTC`;
}

/** What is left of a span of time, such as "2d 03:04:05"; nothing is left of a negative one. */
export function remaining(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const days = Math.floor(seconds / 86_400);
  const clock = [two((seconds % 86_400) / 3600), two((seconds % 3600) / 60), two(seconds % 60)].join(":");
  return days > 0 ? `${days}d ${clock}` : clock;
}

/** The instant that an event's clock is about, and the word before it. */
export function turningPoint(event: { state: EventState; startsAt: Date; endsAt: Date }) {
  if (event.state === "COMING") return { word: "Begins", at: event.startsAt, ticks: true };
  const over = event.state === "ENDED" || event.state === "CANCELLED";
  return { word: over ? "Ended" : "Ends", at: event.endsAt, ticks: !over };
}

/** How many pieces are left at an event's price, in words. */
export function leftWording({ left, quota }: { left: number; quota: number }): string {
  if (left <= 0) return "All taken";
  return left === 1 ? "Last piece at this price" : `${left} of ${quota} left at this price`;
}
