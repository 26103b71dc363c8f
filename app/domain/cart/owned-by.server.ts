import { gt, type Operator } from "~/db/index.server";

import { type CartOwner } from "./owner";

/**
 * The part of a query that finds this owner's cart and no one else's. A guest's cart that is over is not found,
 * whether or not the database has tidied it up yet.
 */
export function ownedBy(
  owner: CartOwner,
  now = new Date(),
): { token: string; expiresAt: Operator<Date> } | { userId: string } {
  return owner.kind === "guest" ? { token: owner.tokenHash, expiresAt: gt(now) } : { userId: owner.userId };
}
