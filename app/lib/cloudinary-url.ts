/** What a `CLOUDINARY_URL` says. */
export interface CloudinarySettings {
  readonly cloudName: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** Where the API is, without its version: another address than Cloudinary's for a simulator or a region. */
  readonly uploadPrefix: string;
  /** What the addresses of pictures begin with. */
  readonly deliveryUrl: string;
}

const API = "https://api.cloudinary.com";

/**
 * Reads `cloudinary://<key>:<secret>@<cloud>[/<own domain>][?upload_prefix=<API address>]`, the form Cloudinary
 * shows in its console. An `upload_prefix` other than Cloudinary's own hosts delivers the pictures, too.
 *
 * @returns null if it is not of that form
 */
export function parseCloudinaryUrl(value: string): CloudinarySettings | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  const [apiKey, apiSecret] = [url.username, url.password].map(decodeURIComponent);
  if (url.protocol !== "cloudinary:" || !apiKey || !apiSecret || !/^[\w-]+$/.test(url.hostname)) return null;
  const uploadPrefix = (url.searchParams.get("upload_prefix") ?? API).replace(/\/$/, "");
  if (!URL.canParse(uploadPrefix) || !/^https?:$/.test(new URL(uploadPrefix).protocol)) return null;
  const cloudName = url.hostname;
  const ownDomain = url.pathname.slice(1);
  return {
    cloudName,
    apiKey,
    apiSecret,
    uploadPrefix,
    deliveryUrl: `${deliveryHost({ cloudName, uploadPrefix, ownDomain })}/image/upload`,
  };
}

function deliveryHost(from: { cloudName: string; uploadPrefix: string; ownDomain: string }): string {
  // Own domains serve one cloud only, so its name is not part of the path.
  if (from.ownDomain) return `https://${from.ownDomain}`;
  const ofCloudinary = new URL(from.uploadPrefix).hostname.endsWith(".cloudinary.com");
  return `${ofCloudinary ? "https://res.cloudinary.com" : from.uploadPrefix}/${from.cloudName}`;
}
