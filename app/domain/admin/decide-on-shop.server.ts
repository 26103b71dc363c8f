import { isSet, oneOf, type Shop, transaction } from "~/db/index.server";
import { type Actor, recordAudit } from "~/domain/audit/record-audit.server";
import { NotFound } from "~/domain/errors";
import { enqueue } from "~/domain/outbox/enqueue.server";

import { ShopDecided } from "./errors";
import { type ShopDecision, shopDecisions } from "./shop-decisions";

export interface DecideOnShopInput {
  shopId: string;
  decision: ShopDecision;
  /** What the shop is told; for decisions that need no reason it is left out. */
  reason: string | null;
  actor: Actor;
  ip: string | null;
}

/**
 * Approves, rejects, suspends or reopens a shop by the table in `shop-decisions.ts`: one guarded update, the audit
 * entry and the mail to the shop in one transaction. It moves no money and touches no order; what shoppers see of the
 * shop follows its status. Of several administrators at once one decides.
 * @throws NotFound also for a shop whose e-mail was never confirmed, ShopDecided
 */
export async function decideOnShop({
  shopId,
  decision,
  reason,
  actor,
  ip,
}: DecideOnShopInput): Promise<Shop> {
  const { from, to, action, reason: needsReason } = shopDecisions[decision];
  const statusReason = needsReason ? reason : null;
  if (needsReason && !statusReason) throw new TypeError(`To ${decision} a shop takes a reason.`);
  return transaction(async (tx) => {
    // Nobody has applied before the e-mail is confirmed.
    const before = await tx.shop.findFirst({
      where: { id: shopId, emailVerifiedAt: isSet() },
      select: ["status", "statusReason"],
    });
    if (!before) throw new NotFound("The shop");
    const shop = await tx.shop.updateOne({
      where: { id: shopId, emailVerifiedAt: isSet(), status: oneOf(from) },
      set: { status: to, statusReason },
    });
    if (!shop) throw new ShopDecided(before.status);
    const entry = await recordAudit(tx, {
      actor,
      ip,
      action,
      target: `shop:${shopId}`,
      before: { status: before.status, statusReason: before.statusReason },
      after: { status: to, statusReason },
    });
    await enqueue(tx, {
      kind: "mail.shop-decision",
      key: `mail:shop-decision:${entry.id}`,
      payload: { auditId: entry.id },
    });
    return shop;
  });
}
