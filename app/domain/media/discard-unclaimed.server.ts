import { db, oneOf } from "~/db/index.server";

import { type MediaOwner } from "./owner";

/**
 * Gives up those of an owner's uploads that nobody has put to use: `cleanUpMedia` removes them in its next run instead
 * of waiting an hour. Does nothing to those that are in use.
 */
export async function discardUnclaimed(owner: MediaOwner, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await db.mediaAsset.updateMany({
    where: { publicId: oneOf(keys), owner, status: "PENDING" },
    set: { status: "DELETING" },
  });
}
