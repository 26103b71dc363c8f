import { transaction } from "~/db/index.server";
import { NotFound } from "~/domain/errors";
import { claimMedia } from "~/domain/media/claim-media.server";
import { discardMedia } from "~/domain/media/discard-media.server";
import { type MediaOwner } from "~/domain/media/owner";

/** An upload as `storeUpload` has left it: its key, and its size in pixels. */
interface Upload {
  key: string;
  width: number;
  height: number;
}

export interface ProfileChange {
  name: string;
  /** A new picture, null to have none, undefined to leave it as it is. */
  avatar?: Upload | null | undefined;
}

/**
 * Changes the name, and the picture if there is a new one; the picture before is given up in the same transaction
 * and removed from the store after it.
 * @throws NotFound when there is no such account any more, or no such upload of this user
 */
export async function changeProfile(userId: string, { name, avatar }: ProfileChange): Promise<void> {
  const owner: MediaOwner = `user:${userId}`;
  await transaction(async (tx) => {
    const where = { id: userId, disabledAt: null };
    const user = await tx.user.findFirst({ where, select: ["avatar"] });
    if (!user) throw new NotFound("The account");
    if (avatar) await claimMedia(tx, avatar.key, owner);
    if (avatar !== undefined && user.avatar) await discardMedia(tx, user.avatar.key, owner);
    await tx.user.updateOne({
      where,
      set: { name, ...(avatar !== undefined && { avatar: avatar && { ...avatar, alt: "" } }) },
    });
  });
}
