import { Badge, type BadgeTone } from "~/components/ui/badge";
import { statusLabels, type OrderStatus } from "~/domain/orders/status";

const tones: Partial<Record<OrderStatus, BadgeTone>> = {
  DELIVERED: "positive",
  DELIVERY_FAILED: "danger",
  CANCELLED: "neutral",
};

/** Where an order is, as a badge. */
export function StatusBadge({ status }: { status: OrderStatus }) {
  return <Badge tone={tones[status] ?? "accent"}>{statusLabels[status]}</Badge>;
}
