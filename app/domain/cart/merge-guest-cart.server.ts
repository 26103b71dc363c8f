import { gt } from "~/db/index.server";

import { changeCart } from "./change-cart.server";
import { takeLines, type CartShortfall } from "./take-lines.server";

/** What signing in has done to the account's cart. */
export interface MergedCart {
  /** Pieces that the guest had gathered; 0 when there was no cart to take. */
  taken: number;
  /** Whether the account's cart held something already. */
  joined: boolean;
  shortfalls: CartShortfall[];
}

/**
 * Puts what a guest has gathered into the cart of the account they have just signed in to, in one transaction:
 * the guest's cart goes as its goods arrive, so that nothing is lost or added twice. Quantities are added as
 * far as stock, events' quotas and limits go ({@link takeLines}).
 * @param tokenHash of the guest's cart
 */
export async function mergeGuestCart(
  tokenHash: string,
  userId: string,
  deps: { now?: () => Date } = {},
): Promise<MergedCart> {
  const now = (deps.now ?? (() => new Date()))();
  let merged: MergedCart = { taken: 0, joined: false, shortfalls: [] };
  await changeCart(
    { kind: "user", userId },
    async (lines, tx) => {
      merged = { taken: 0, joined: lines.length > 0, shortfalls: [] };
      const guest = await tx.cart.deleteOne({ where: { token: tokenHash, expiresAt: gt(now) } });
      if (!guest || guest.lines.length === 0) return lines;
      const result = await takeLines(tx, lines, guest.lines, now);
      merged.taken = guest.lines.reduce((sum, { quantity }) => sum + quantity, 0);
      merged.shortfalls = result.shortfalls;
      return result.lines;
    },
    now,
  );
  return merged;
}
