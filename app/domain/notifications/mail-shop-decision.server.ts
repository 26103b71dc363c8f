import { db } from "~/db/index.server";
import { shopDecisionNames, shopDecisions } from "~/domain/admin/shop-decisions";
import { type OutboxHandler } from "~/domain/outbox/relay-outbox.server";
import { paths } from "~/lib/paths";

import { absolute } from "./mail-data.server";
import { sendMail } from "./send-mail.server";

/**
 * Tells a shop what an administrator has decided. The audit entry says what it was: the shop itself may be in another
 * state by now, of which another mail tells.
 */
export const mailShopDecision: OutboxHandler<"mail.shop-decision"> = async ({ auditId }, { key, signal }) => {
  const entry = await db.auditLog.findFirst({ where: { id: auditId } });
  const decision = shopDecisionNames.find((name) => shopDecisions[name].action === entry?.action);
  if (!entry || !decision) return "The decision is gone.";
  const shop = await db.shop.findFirst({
    where: { id: entry.target.slice("shop:".length) },
    select: ["name", "email"],
  });
  if (!shop) return "The shop is gone.";
  const { statusReason } = JSON.parse(entry.after ?? "{}") as { statusReason?: string | null };
  const { renderShopDecision } = await import("~/mail-templates/shop-decision");
  const letter = renderShopDecision({
    decision,
    shopName: shop.name,
    reason: statusReason ?? null,
    href: absolute(paths.seller()),
  });
  await sendMail({ key, to: shop.email, ...letter }, signal);
};
