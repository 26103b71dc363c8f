import { parseCloudinaryUrl, type CloudinarySettings } from "~/lib/cloudinary-url";
import { env } from "~/lib/env.server";
import { CLOUDINARY_PREFIX } from "~/lib/media-url";

import { createCloudinaryStore } from "./cloudinary-store.server";
import { MediaStoreFailed } from "./errors";
import { createLocalStore } from "./local-store.server";
import { type MediaStore } from "./media-store";

export * from "./errors";
export { MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS } from "./inspect-image.server";
export type { ImageBytes, MediaStore, StoredImage } from "./media-store";

/**
 * The store this installation is configured for. New pictures go to Cloudinary if it is configured, else to the
 * directory; each picture is removed where its key says it is, so that the configuration may change at any time.
 */
export function createMediaStore(directory: string, cloudinary: CloudinarySettings | null): MediaStore {
  const local = createLocalStore(directory);
  const remote = cloudinary && createCloudinaryStore(cloudinary);
  const holderOf = (key: string) => {
    if (!key.startsWith(CLOUDINARY_PREFIX)) return local;
    if (!remote) throw new MediaStoreFailed("The picture is at Cloudinary, which is not configured.");
    return remote;
  };
  const { prefix, put } = remote ?? local;
  return {
    prefix,
    put,
    delete: async (key) => holderOf(key).delete(key),
    url: (key, width) => holderOf(key).url(key, width),
  };
}

let configured: MediaStore | undefined;

/** The store that the environment asks for. */
export function mediaStore(): MediaStore {
  configured ??= createMediaStore(env.MEDIA_DIRECTORY, parseCloudinaryUrl(env.CLOUDINARY_URL ?? ""));
  return configured;
}
