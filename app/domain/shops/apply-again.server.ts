import { transaction } from "~/db/index.server";
import { recordAudit } from "~/domain/audit/record-audit.server";

/**
 * Asks for another look at a shop that was rejected. An administrator has said no, so an administrator has to say
 * yes, also where shops are otherwise approved by themselves.
 *
 * @returns whether it was rejected until now; asking twice does nothing
 */
export async function applyAgain(shopId: string, ip: string | null): Promise<boolean> {
  return transaction(async (tx) => {
    const rejected = await tx.shop.findFirst({
      where: { id: shopId, status: "REJECTED" },
      select: ["statusReason"],
    });
    const applied = await tx.shop.updateOne({
      where: { id: shopId, status: "REJECTED" },
      set: { status: "PENDING", statusReason: null },
    });
    if (!rejected || !applied) return false;
    await recordAudit(tx, {
      actor: `seller:${shopId}`,
      action: "shop.applied-again",
      target: `shop:${shopId}`,
      before: { status: "REJECTED", statusReason: rejected.statusReason },
      after: { status: "PENDING" },
      ip,
    });
    return true;
  });
}
