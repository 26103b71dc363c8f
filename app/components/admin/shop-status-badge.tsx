import { Badge, type BadgeTone } from "~/components/ui/badge";
import { type ShopStatus } from "~/db/index.server";

const looks: Record<ShopStatus, { tone: BadgeTone; label: string }> = {
  PENDING: { tone: "accent", label: "Waits for approval" },
  ACTIVE: { tone: "positive", label: "Open" },
  SUSPENDED: { tone: "danger", label: "Suspended" },
  REJECTED: { tone: "neutral", label: "Rejected" },
};

export function ShopStatusBadge({ status }: { status: ShopStatus }) {
  const { tone, label } = looks[status];
  return <Badge tone={tone}>{label}</Badge>;
}
