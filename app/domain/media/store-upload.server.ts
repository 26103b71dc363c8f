import { randomBytes } from "node:crypto";

import { db } from "~/db/index.server";
import {
  ImageRefused,
  mediaStore,
  MediaStoreFailed,
  type ImageBytes,
  type MediaStore,
  type StoredImage,
} from "~/integrations/media/index.server";

import { ImageNotTaken, MediaUnavailable } from "./errors";
import { type MediaKind, type MediaOwner } from "./owner";

interface Dependencies {
  store?: MediaStore;
  /** Called between the steps; tests make the process end there. */
  at?: (point: "recorded" | "stored") => void | Promise<void>;
}

/**
 * Keeps an uploaded picture. A row says so before the store is touched, and stays PENDING until `claimMedia` puts
 * the picture to use: whatever fails from here on, `cleanUpMedia` finds what is left over.
 *
 * @param source read as it arrives, and no further than a refusal needs
 * @returns the key to claim, and the size in pixels
 * @throws ImageNotTaken, MediaUnavailable
 */
export async function storeUpload(
  owner: MediaOwner,
  kind: MediaKind,
  source: ImageBytes,
  { store = mediaStore(), at = () => {} }: Dependencies = {},
): Promise<StoredImage> {
  const publicId = store.prefix + randomBytes(16).toString("hex");
  await db.mediaAsset.create({ publicId, owner, kind, status: "PENDING" });
  await at("recorded");
  try {
    const stored = await store.put(source, { publicId });
    await at("stored");
    return stored;
  } catch (error) {
    if (error instanceof MediaStoreFailed) throw new MediaUnavailable({ cause: error });
    if (!(error instanceof ImageRefused)) throw error;
    // Nothing of it is kept, so the row has nothing to remember. Failing here costs an hour, not a picture.
    await db.mediaAsset.deleteOne({ where: { publicId, status: "PENDING" } }).catch(() => {});
    throw new ImageNotTaken(error.code, error.message);
  }
}
