import { type ShopStatus } from "~/db/index.server";

export { type ShopStatus };

/**
 * What an administrator can decide about a shop, as one table: pages, actions, mails and tests read it. No way leads
 * back to PENDING or REJECTED: such shops have never been open, so they have published nothing.
 */
export const shopDecisions = {
  approve: { from: ["PENDING", "REJECTED"], to: "ACTIVE", reason: false, action: "shop.approved" },
  reject: { from: ["PENDING"], to: "REJECTED", reason: true, action: "shop.rejected" },
  suspend: { from: ["ACTIVE"], to: "SUSPENDED", reason: true, action: "shop.suspended" },
  reopen: { from: ["SUSPENDED"], to: "ACTIVE", reason: false, action: "shop.reopened" },
} as const satisfies Record<string, ShopDecisionRule>;

interface ShopDecisionRule {
  from: readonly ShopStatus[];
  to: ShopStatus;
  /** Whether the shop has to be told why. */
  reason: boolean;
  /** What the audit log calls it. */
  action: string;
}

export type ShopDecision = keyof typeof shopDecisions;

export const shopDecisionNames = Object.keys(shopDecisions) as ShopDecision[];

/** What can be decided about a shop as it is now. */
export function decisionsFor(status: ShopStatus): ShopDecision[] {
  return shopDecisionNames.filter((name) =>
    (shopDecisions[name].from as readonly ShopStatus[]).includes(status),
  );
}

/** Longest reason, in characters. */
export const LONGEST_REASON = 1000;

export const shopStatusLabels: Record<ShopStatus, string> = {
  PENDING: "waiting for approval",
  ACTIVE: "open",
  REJECTED: "rejected",
  SUSPENDED: "suspended",
};
