import { oneOf, type Transaction } from "~/db/index.server";

import { type MediaOwner } from "./owner";

/**
 * Gives a picture up: call it in the transaction that removes its key from where it was used. The store is asked
 * after the commit, by `cleanUpMedia`. Does nothing for a key that is no upload of this owner (the demo's own
 * pictures), and nothing the second time.
 *
 * Orders keep the pictures of what was bought, so a product's picture that an order shows is not discarded.
 */
export async function discardMedia(tx: Transaction, key: string, owner: MediaOwner): Promise<void> {
  await tx.mediaAsset.updateOne({
    where: { publicId: key, owner, status: oneOf(["PENDING", "LIVE"]) },
    set: { status: "DELETING" },
  });
}
