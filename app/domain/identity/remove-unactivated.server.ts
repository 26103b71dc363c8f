import { db, lt, transaction } from "~/db/index.server";
import { discardMedia } from "~/domain/media/discard-media.server";

/** How long, in milliseconds, an account waits to be activated: from its sign-up on, whatever is mailed again. */
export const UNACTIVATED_AFTER = 7 * 24 * 60 * 60 * 1000;

interface RemoveUnactivated {
  now?: Date;
  /** Accounts of each kind in one run. */
  limit?: number;
  /** Ends the run between two accounts. */
  signal?: AbortSignal;
}

export interface RemovedUnactivated {
  users: number;
  shops: number;
  /** Whether there may be more. */
  more: boolean;
}

/**
 * Removes accounts that nobody has activated in a week, and with them an address that somebody may have mistyped.
 * They own nothing but their picture, their links and a shop's address, which nobody may hold for longer by asking
 * for the mail again. An activation at the same moment wins, or finds the link void. Deleted accounts have no confirmed
 * address either, but stay: orders and reviews name them.
 */
export async function removeUnactivated({
  now = new Date(),
  limit = 100,
  signal,
}: RemoveUnactivated = {}): Promise<RemovedUnactivated> {
  const idle = { emailVerifiedAt: null, createdAt: lt(new Date(now.getTime() - UNACTIVATED_AFTER)) };
  const lost = {
    user: { ...idle, disabledAt: null },
    shop: { ...idle, status: "PENDING" },
  } as const;
  const oldest = { orderBy: { createdAt: "asc" }, limit, select: ["id"] } as const;
  const users = await db.user.findMany({ where: lost.user, ...oldest });
  const shops = await db.shop.findMany({ where: lost.shop, ...oldest });
  const removed = { users: 0, shops: 0 };
  for (const { id } of users) {
    if (signal?.aborted) break;
    const gone = await transaction(async (tx) => {
      const user = await tx.user.deleteOne({ where: { id, ...lost.user } });
      if (!user) return false;
      await tx.emailToken.deleteMany({ where: { subjectId: id } });
      if (user.avatar) await discardMedia(tx, user.avatar.key, `user:${id}`);
      return true;
    });
    if (gone) removed.users += 1;
  }
  for (const { id } of shops) {
    if (signal?.aborted) break;
    const gone = await transaction(async (tx) => {
      const shop = await tx.shop.deleteOne({ where: { id, ...lost.shop } });
      if (!shop) return false;
      await tx.emailToken.deleteMany({ where: { subjectId: id } });
      for (const picture of [shop.logo, shop.banner])
        if (picture) await discardMedia(tx, picture.key, `shop:${id}`);
      return true;
    });
    if (gone) removed.shops += 1;
  }
  return { ...removed, more: users.length === limit || shops.length === limit };
}
