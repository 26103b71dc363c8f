import { createHash } from "node:crypto";

import sharp from "sharp";

/** A picture as the simulator keeps it. */
export interface Asset {
  publicId: string;
  data: Buffer;
  width: number;
  height: number;
  format: string;
  createdAt: string;
}

/** The parts of a transformation we use: `c_limit,h_2560,w_1280`. */
function boundsOf(transformation: string): { width?: number; height?: number } {
  const part = (name: string) =>
    Number(new RegExp(`(?:^|,)${name}_(\\d+)`).exec(transformation)?.[1]) || undefined;
  return { width: part("w"), height: part("h") };
}

/** Takes a picture in, scaled as the call says. @throws if it is none */
export async function takeIn(publicId: string, file: Buffer, transformation: string): Promise<Asset> {
  const picture = sharp(file).autoOrient();
  // As at Cloudinary, what was transformed has lost its metadata; what was not has kept them.
  const kept = transformation === "" ? picture.keepMetadata() : picture;
  const { data, info } = await kept
    .resize({ ...boundsOf(transformation), fit: "inside", withoutEnlargement: true })
    .toBuffer({ resolveWithObject: true });
  const { width, height, format } = info;
  return { publicId, data, width, height, format, createdAt: new Date().toISOString() };
}

/** A picture in the width that its address asks for. */
export function deliver(asset: Asset, transformation: string): Promise<Buffer> {
  return sharp(asset.data)
    .resize({ ...boundsOf(transformation), fit: "inside", withoutEnlargement: true })
    .webp()
    .toBuffer();
}

/** The answer of the upload API. */
export function describe(asset: Asset, deliveryUrl: string): Record<string, unknown> {
  const { publicId, data, width, height, format, createdAt } = asset;
  const version = Math.floor(Date.parse(createdAt) / 1000);
  const url = `${deliveryUrl}/v${version}/${publicId}.${format}`;
  const etag = createHash("md5").update(data).digest("hex");
  return {
    asset_id: etag,
    public_id: publicId,
    version,
    width,
    height,
    format,
    resource_type: "image",
    type: "upload",
    created_at: createdAt,
    bytes: data.length,
    etag,
    url,
    secure_url: url,
  };
}
