import { describe, expect, it } from "vitest";

import { eventTime, leftWording, remaining, turningPoint } from "~/components/events/event-time";

const at = new Date("2026-11-24T18:00:00Z");

describe("an event's time in words", () => {
  it("names day and hour in UTC", () => {
    expect(eventTime(at)).toBe("Tuesday, 24 November, 18:00 UTC");
    expect(eventTime(new Date("2026-01-05T00:05:00Z"), "short")).toBe("Mon, 5 Jan, 00:05 UTC");
  });

  it.each([
    [0, "00:00:00"],
    [-5000, "00:00:00"],
    [1, "00:00:01"],
    [61_000, "00:01:01"],
    [86_399_000, "23:59:59"],
    [86_400_000, "1d 00:00:00"],
    [10 * 86_400_000 + 3_723_000, "10d 01:02:03"],
  ])("counts down from %d ms as %s", (milliseconds, text) => {
    expect(remaining(milliseconds)).toBe(text);
  });

  it.each([
    ["COMING", "Begins", true],
    ["RUNNING", "Ends", true],
    ["SOLD_OUT", "Ends", true],
    ["ENDED", "Ended", false],
    ["CANCELLED", "Ended", false],
  ] as const)("of one that is %s says “%s”", (state, word, ticks) => {
    const startsAt = new Date(at.getTime() - 1000);
    expect(turningPoint({ state, startsAt, endsAt: at })).toEqual({
      word,
      at: state === "COMING" ? startsAt : at,
      ticks,
    });
  });

  it("says how many are left", () => {
    expect(leftWording({ left: 12, quota: 40 })).toBe("12 of 40 left at this price");
    expect(leftWording({ left: 1, quota: 40 })).toBe("Last piece at this price");
    expect(leftWording({ left: 0, quota: 40 })).toBe("All taken");
  });
});
