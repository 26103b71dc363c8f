import { type OrderStatus } from "~/domain/orders/status";

/** What an order history can be narrowed down to; finer steps are the shop's business. */
export const orderFilters = {
  open: {
    label: "Under way",
    statuses: [
      "PENDING_PAYMENT",
      "PROCESSING",
      "TRANSFERRED_TO_DELIVERY_PARTNER",
      "SHIPPING",
      "RECEIVED",
      "ON_THE_WAY",
    ],
  },
  delivered: { label: "Delivered", statuses: ["DELIVERED"] },
  failed: { label: "Not delivered", statuses: ["DELIVERY_FAILED"] },
  cancelled: { label: "Cancelled", statuses: ["CANCELLED"] },
} as const satisfies Record<string, { label: string; statuses: readonly OrderStatus[] }>;

export type OrderFilter = keyof typeof orderFilters;

export const isOrderFilter = (name: string | null): name is OrderFilter =>
  name !== null && Object.hasOwn(orderFilters, name);
