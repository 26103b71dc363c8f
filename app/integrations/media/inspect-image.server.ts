import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";

import { BrokenImage, ImageTooLarge, TooManyPixels, UnsupportedImage } from "./errors";
import { type ImageBytes } from "./media-store";

export const MAX_IMAGE_BYTES = 8 * 1024 * 1024;
export const MAX_IMAGE_PIXELS = 40_000_000;

/**
 * By content, whatever the file is called. Never SVG: a document that can carry scripts. GIF is left out because
 * all that distinguishes it is moving.
 */
const TYPES = new Set(["image/jpeg", "image/png", "image/webp", "image/avif"]);

/** How much is looked at first. The formats tell their size in the beginning; WebP wants to be read to its end. */
const FIRST_LOOK = 64 * 1024;

/**
 * Looks at the beginning of an upload and says whether it is a picture we take. No pixel is decoded.
 *
 * @returns all of its bytes, which throw ImageTooLarge as soon as there are more than 8 MB
 * @throws UnsupportedImage, ImageTooLarge, TooManyPixels, BrokenImage
 */
export async function inspectImage(source: ImageBytes): Promise<ImageBytes> {
  const rest = limited(source);
  const head: Uint8Array[] = [];
  let size = 0;
  try {
    for (let wanted = FIRST_LOOK; ; wanted *= 2) {
      let ended = false;
      while (size < wanted && !ended) {
        const next = await rest.next();
        if (next.done) ended = true;
        else size += head.push(next.value) && next.value.length;
      }
      if (await isAcceptable(Buffer.concat(head), ended)) return replay(head, rest);
    }
  } catch (error) {
    await rest.return(undefined);
    throw error;
  }
}

/** Whether it is; false if more has to be seen. */
async function isAcceptable(start: Buffer, complete: boolean): Promise<boolean> {
  const type = await fileTypeFromBuffer(start);
  if (!type || !TYPES.has(type.mime)) throw new UnsupportedImage();
  const metadata = await sharp(start, { failOn: "none", limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!metadata && complete) throw new BrokenImage();
  if (!metadata) return false;
  if (metadata.width * metadata.height > MAX_IMAGE_PIXELS) throw new TooManyPixels();
  if ((metadata.pages ?? 1) > 1)
    throw new UnsupportedImage("Moving pictures are not taken. Please choose a still one.");
  return true;
}

async function* limited(source: ImageBytes): AsyncGenerator<Uint8Array, void> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > MAX_IMAGE_BYTES) throw new ImageTooLarge();
    yield chunk;
  }
}

async function* replay(
  head: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array, void>,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* head;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
