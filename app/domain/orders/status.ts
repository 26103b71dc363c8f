import { type StatusStep } from "~/db/index.server";
import { DomainError } from "~/domain/errors";

/**
 * The life of an order, as one table: which steps exist, who may take them and what they do. Pages, actions
 * and tests read it; nothing else decides about a status. "Refunded" and the like are labels derived from an
 * order's refunds, not states (data model: "Order status").
 */
export const orderStatuses = [
  "PENDING_PAYMENT",
  "PROCESSING",
  "TRANSFERRED_TO_DELIVERY_PARTNER",
  "SHIPPING",
  "RECEIVED",
  "ON_THE_WAY",
  "DELIVERED",
  "DELIVERY_FAILED",
  "CANCELLED",
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export type Actor = "SELLER" | "SHOPPER" | "ADMIN" | "SYSTEM";

/** What else happens in the transaction of a step. */
export type Effect =
  /** reserved → sold */
  | "SELL_STOCK"
  /** reserved → stock, because nothing has left the shop */
  | "RELEASE_STOCK"
  /** sold → stock, because it came back */
  | "RESTOCK"
  /** cash orders: the courier has the money; then the seller is credited and the platform takes its fee */
  | "SETTLE"
  /** nothing will be collected any more */
  | "CLOSE_PAYMENT";

export interface Transition {
  from: readonly OrderStatus[];
  to: OrderStatus;
  by: readonly Actor[];
  effects: readonly Effect[];
}

const afterTransfer = ["TRANSFERRED_TO_DELIVERY_PARTNER", "SHIPPING", "RECEIVED", "ON_THE_WAY"] as const;

export const transitions: readonly Transition[] = [
  {
    from: ["PROCESSING"],
    to: "TRANSFERRED_TO_DELIVERY_PARTNER",
    by: ["SELLER", "ADMIN"],
    effects: ["SELL_STOCK"],
  },
  { from: afterTransfer.slice(0, 1), to: "SHIPPING", by: ["SELLER", "ADMIN"], effects: [] },
  { from: afterTransfer.slice(0, 2), to: "RECEIVED", by: ["SELLER", "ADMIN"], effects: [] },
  { from: afterTransfer.slice(0, 3), to: "ON_THE_WAY", by: ["SELLER", "ADMIN"], effects: [] },
  { from: afterTransfer, to: "DELIVERED", by: ["SELLER", "ADMIN"], effects: ["SETTLE"] },
  {
    from: afterTransfer,
    to: "DELIVERY_FAILED",
    by: ["SELLER", "ADMIN"],
    effects: ["RESTOCK", "CLOSE_PAYMENT"],
  },
  {
    from: ["PROCESSING"],
    to: "CANCELLED",
    by: ["SELLER", "ADMIN"],
    effects: ["RELEASE_STOCK", "CLOSE_PAYMENT"],
  },
];

/** An order cannot go to that step from where it is, or not by whoever asks. */
export class TransitionNotAllowed extends DomainError<"TRANSITION_NOT_ALLOWED"> {
  override name = "TransitionNotAllowed";
  constructor(
    readonly from: OrderStatus,
    readonly to: OrderStatus,
  ) {
    super(
      "TRANSITION_NOT_ALLOWED",
      `This order is “${statusLabels[from]}” and cannot become “${statusLabels[to]}”.`,
    );
  }
}

function direct(from: OrderStatus, to: OrderStatus, by: Actor): Transition | undefined {
  return transitions.find((step) => step.to === to && step.from.includes(from) && step.by.includes(by));
}

/**
 * The steps that lead to a status. Steps may be skipped, but the hand-over to the delivery partner is always
 * taken on the way, because it is what sells the stock.
 * @throws TransitionNotAllowed
 */
export function planTransition(from: OrderStatus, to: OrderStatus, by: Actor): Transition[] {
  const step = direct(from, to, by);
  if (step) return [step];
  const handOver = direct(from, "TRANSFERRED_TO_DELIVERY_PARTNER", by);
  const rest = handOver && to !== "DELIVERY_FAILED" ? direct(handOver.to, to, by) : undefined;
  if (handOver && rest) return [handOver, rest];
  throw new TransitionNotAllowed(from, to);
}

/** Steps as they stand in an order's history: all taken at once, the note with the one that was asked for. */
export function recorded(
  steps: readonly Pick<Transition, "to">[],
  { at, by, note }: { at: Date; by: string; note: string | null },
): StatusStep[] {
  return steps.map(({ to }, index) => ({
    status: to,
    at,
    by,
    note: index === steps.length - 1 ? note : null,
  }));
}

/** Every status somebody may move an order to from where it is, in the order of the journey. */
export function nextStatuses(from: OrderStatus, by: Actor): OrderStatus[] {
  return orderStatuses.filter((to) => {
    try {
      return planTransition(from, to, by).length > 0;
    } catch {
      return false;
    }
  });
}

export const statusLabels: Record<OrderStatus, string> = {
  PENDING_PAYMENT: "Awaiting payment",
  PROCESSING: "Processing",
  TRANSFERRED_TO_DELIVERY_PARTNER: "Transferred to delivery partner",
  SHIPPING: "Shipping",
  RECEIVED: "Received at the local depot",
  ON_THE_WAY: "On the way",
  DELIVERED: "Delivered",
  DELIVERY_FAILED: "Delivery failed",
  CANCELLED: "Cancelled",
};
