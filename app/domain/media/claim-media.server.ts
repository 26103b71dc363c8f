import { type Transaction } from "~/db/index.server";
import { NotFound } from "~/domain/errors";

import { type MediaOwner } from "./owner";

/**
 * Puts an upload to use: call it in the transaction that writes the picture's key anywhere. Each upload is used
 * once; a copy of something with a picture needs an upload of its own.
 *
 * @throws NotFound if there is no such upload of this owner, if it is in use, or if it was cleaned up meanwhile
 */
export async function claimMedia(tx: Transaction, key: string, owner: MediaOwner): Promise<void> {
  const claimed = await tx.mediaAsset.updateOne({
    where: { publicId: key, owner, status: "PENDING" },
    set: { status: "LIVE" },
  });
  if (!claimed) throw new NotFound("The picture");
}
