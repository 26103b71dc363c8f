import { describe, expect, it } from "vitest";

import {
  nextStatuses,
  orderStatuses,
  planTransition,
  TransitionNotAllowed,
  transitions,
} from "~/domain/orders/status";

describe("the order's transition table", () => {
  it("offers a seller every later step, and cancelling only before the hand-over", () => {
    expect(nextStatuses("PROCESSING", "SELLER")).toEqual([
      "TRANSFERRED_TO_DELIVERY_PARTNER",
      "SHIPPING",
      "RECEIVED",
      "ON_THE_WAY",
      "DELIVERED",
      "CANCELLED",
    ]);
    expect(nextStatuses("SHIPPING", "SELLER")).toEqual([
      "RECEIVED",
      "ON_THE_WAY",
      "DELIVERED",
      "DELIVERY_FAILED",
    ]);
    expect(nextStatuses("ON_THE_WAY", "SELLER")).toEqual(["DELIVERED", "DELIVERY_FAILED"]);
  });

  it.each(["DELIVERED", "DELIVERY_FAILED", "CANCELLED", "PENDING_PAYMENT"] as const)(
    "ends at %s for a seller",
    (status) => {
      expect(nextStatuses(status, "SELLER")).toEqual([]);
    },
  );

  it("hands over on the way when the step is skipped", () => {
    const steps = planTransition("PROCESSING", "DELIVERED", "SELLER");
    expect(steps.map((step) => step.to)).toEqual(["TRANSFERRED_TO_DELIVERY_PARTNER", "DELIVERED"]);
    expect(steps.flatMap((step) => step.effects)).toEqual(["SELL_STOCK", "SETTLE"]);
  });

  it("never fails a delivery that has not begun, never goes back", () => {
    expect(() => planTransition("PROCESSING", "DELIVERY_FAILED", "SELLER")).toThrow(TransitionNotAllowed);
    expect(() => planTransition("SHIPPING", "PROCESSING", "SELLER")).toThrow(TransitionNotAllowed);
    expect(() => planTransition("DELIVERED", "CANCELLED", "SELLER")).toThrow(TransitionNotAllowed);
    expect(() => planTransition("ON_THE_WAY", "SHIPPING", "SELLER")).toThrow(TransitionNotAllowed);
  });

  it("lets a shopper take no step of the shop's", () => {
    for (const status of orderStatuses) expect(nextStatuses(status, "SHOPPER")).toEqual([]);
  });

  it("sells the stock exactly once on every way to DELIVERED", () => {
    const ways = (from: (typeof orderStatuses)[number]): string[][] =>
      transitions
        .filter((step) => step.from.includes(from))
        .flatMap((step) =>
          step.to === "DELIVERED"
            ? [[...step.effects]]
            : ways(step.to).map((rest) => [...step.effects, ...rest]),
        );
    const all = ways("PROCESSING");
    expect(all.length).toBeGreaterThan(4);
    for (const effects of all) expect(effects).toEqual(["SELL_STOCK", "SETTLE"]);
  });
});
