import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { type UploadApiResponse } from "cloudinary";

import { type CloudinarySettings } from "~/lib/cloudinary-url";
import { CLOUDINARY_PREFIX, MAX_MEDIA_HEIGHT, MEDIA_WIDTHS, mediaUrl } from "~/lib/media-url";

import { BrokenImage, ImageRefused, MediaStoreFailed } from "./errors";
import { inspectImage } from "./inspect-image.server";
import { type MediaStore } from "./media-store";

/** Silence after which Cloudinary counts as out of reach, in milliseconds. */
const PATIENCE = 30_000;

/** Applied before anything is kept: an original with the place it was taken at never reaches the disk there. */
const KEPT_AS = { crop: "limit", width: MEDIA_WIDTHS.at(-1), height: MAX_MEDIA_HEIGHT };

/** Keeps pictures at Cloudinary, through its SDK; they are streamed there as they arrive. */
export function createCloudinaryStore(
  settings: CloudinarySettings,
  { patience = PATIENCE }: { patience?: number } = {},
): MediaStore {
  const account = {
    cloud_name: settings.cloudName,
    api_key: settings.apiKey,
    api_secret: settings.apiSecret,
    upload_prefix: settings.uploadPrefix,
    timeout: patience,
  };
  const createAgent = () => (settings.uploadPrefix.startsWith("http:") ? new HttpAgent() : new HttpsAgent());

  return {
    prefix: CLOUDINARY_PREFIX,
    async put(source, { publicId }) {
      const bytes = await inspectImage(source);
      // Its own connection: the SDK has no other way to give up a request whose source has failed.
      const agent = createAgent();
      const options = { ...account, agent, public_id: publicId, overwrite: false, transformation: KEPT_AS };
      try {
        const { width, height } = await upload(bytes, options);
        return { key: publicId, width, height };
      } finally {
        agent.destroy();
      }
    },
    async delete(key) {
      const { uploader } = await sdk();
      const answer = await uploader
        .destroy(key, { ...account, invalidate: true })
        .catch((error: unknown) => Promise.reject(failure("Cloudinary did not remove the picture", error)));
      if (!["ok", "not found"].includes(answer.result))
        throw failure("Cloudinary did not remove the picture", answer.result);
    },
    url: (key, width) => mediaUrl(key, width, { cloudinary: settings.deliveryUrl }),
  };
}

/** Loaded at first use: it reads the environment as it loads, and most installations never need it. */
const sdk = async () => (await import("cloudinary")).v2;

async function upload(bytes: AsyncIterable<Uint8Array>, options: object): Promise<UploadApiResponse> {
  const { uploader } = await sdk();
  const source = Readable.from(bytes, { objectMode: false });
  return new Promise((resolve, reject) => {
    const stream = uploader.upload_stream({ ...options, disable_promises: true }, (error, result) => {
      if (result && !error) return resolve(result);
      const refused = error && /invalid image file/i.test(error.message);
      reject(refused ? new BrokenImage() : failure("Cloudinary did not confirm the picture", error));
      // An answer may come before the end of the picture, which nobody will read any more.
      source.destroy();
    });
    pipeline(source, stream).catch((error: unknown) =>
      reject(error instanceof ImageRefused ? error : failure("The upload broke off", error)),
    );
  });
}

/** The SDK rejects with plain objects as often as with errors. */
function failure(what: string, reason: unknown): MediaStoreFailed {
  const detail =
    typeof reason === "string" ? reason : ((reason as { message?: string } | null)?.message ?? "no answer");
  return new MediaStoreFailed(`${what}: ${detail}`);
}
