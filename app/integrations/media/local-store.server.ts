import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import sharp, { type OutputInfo } from "sharp";

import { createGate } from "~/lib/gate";
import { keptWidths, LOCAL_PREFIX, MAX_MEDIA_HEIGHT, MEDIA_WIDTHS, mediaUrl } from "~/lib/media-url";

import { BrokenImage, MediaStoreFailed } from "./errors";
import { inspectImage, MAX_IMAGE_PIXELS } from "./inspect-image.server";
import { type ImageBytes, type MediaStore } from "./media-store";

/** Only keys made by us become the name of a file. */
const KEY = /^local\/[a-z0-9]{16,64}$/;

/**
 * How many pictures a process has decoded at once, whoever sends them. Some files cannot be scaled as they are read
 * but are taken apart as a whole: an interlaced PNG of 40 megapixels holds 200 MB in the usual 8 bits, 400 MB in 16.
 */
const DECODED_AT_ONCE = 2;

const oneOfFew = createGate(DECODED_AT_ONCE);

/** Keeps pictures as WebP in a directory, one file per width; `server.ts` serves it below /media. */
export function createLocalStore(directory: string): MediaStore {
  const fileOf = (key: string, width: number) => join(directory, `${checked(key)}-${width}.webp`);
  /** Beside its file, so that renaming is one step. Names with a dot are never served. */
  const temporaryOf = (key: string, width: number) =>
    join(directory, `${checked(key).replace("/", "/.")}-${width}.tmp`);

  async function remove(key: string): Promise<void> {
    const files = MEDIA_WIDTHS.flatMap((width) => [fileOf(key, width), temporaryOf(key, width)]);
    await Promise.all(files.map((file) => rm(file, { force: true })));
  }

  async function write(key: string, picture: Decoded): Promise<void> {
    await mkdir(dirname(fileOf(key, 0)), { recursive: true });
    const widths = keptWidths(picture.info.width);
    for (const width of widths) await writeFile(temporaryOf(key, width), await encode(picture, width), FLUSH);
    for (const width of widths) await rename(temporaryOf(key, width), fileOf(key, width));
  }

  return {
    prefix: LOCAL_PREFIX,
    async put(source, { publicId }) {
      const bytes = await collect(await inspectImage(source));
      return oneOfFew(async () => {
        const picture = await decode(bytes);
        try {
          await write(publicId, picture);
        } catch (error) {
          await remove(publicId).catch(() => {});
          throw new MediaStoreFailed("The picture could not be written.", { cause: error });
        }
        return { key: publicId, width: picture.info.width, height: picture.info.height };
      });
    },
    async delete(key) {
      checked(key);
      try {
        await remove(key);
      } catch (error) {
        throw new MediaStoreFailed("The picture could not be removed.", { cause: error });
      }
    },
    url: (key, width) => mediaUrl(key, width, { cloudinary: null }),
  };
}

/** What is renamed next must have reached the disk. */
const FLUSH = { flush: true };

interface Decoded {
  pixels: Buffer;
  info: OutputInfo;
}

function checked(key: string): string {
  if (!KEY.test(key)) throw new MediaStoreFailed(`"${key}" is no key of the local store.`);
  return key;
}

/** All bytes at once: at most 8 MB, which `inspectImage` sees to. */
async function collect(bytes: ImageBytes): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The pixels in the largest width we keep: upright, in sRGB, and nothing else of what the file said. */
async function decode(input: Buffer): Promise<Decoded> {
  try {
    const { data, info } = await sharp(input, { failOn: "error", limitInputPixels: MAX_IMAGE_PIXELS })
      .autoOrient()
      .resize({
        width: MEDIA_WIDTHS.at(-1),
        height: MAX_MEDIA_HEIGHT,
        fit: "inside",
        withoutEnlargement: true,
      })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return { pixels: data, info };
  } catch (error) {
    throw new BrokenImage({ cause: error });
  }
}

function encode({ pixels, info: { width: whole, height, channels } }: Decoded, width: number) {
  return sharp(pixels, { raw: { width: whole, height, channels } })
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer();
}
