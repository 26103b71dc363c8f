import { orderStatuses, transitions, type OrderStatus } from "~/domain/orders/status";

/** Where no step leads on from: such an order asks nothing of anybody any more. */
export const finishedStatuses: readonly OrderStatus[] = orderStatuses.filter(
  (status) => status !== "PENDING_PAYMENT" && !transitions.some(({ from }) => from.includes(status)),
);
