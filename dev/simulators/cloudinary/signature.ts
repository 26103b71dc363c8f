import { createHash, timingSafeEqual } from "node:crypto";

/** Never part of what is signed. */
const UNSIGNED = new Set(["file", "api_key", "cloud_name", "resource_type", "signature"]);
/** Cloudinary's own limit, in seconds. */
const OLDEST = 3600;

/**
 * Why a request is not accepted, as Cloudinary words it; null if its signature is right: SHA-1 over the sorted
 * parameters and the secret.
 */
export function refusalOf(fields: ReadonlyMap<string, string>, account: { key: string; secret: string }) {
  if (fields.get("api_key") !== account.key) return `Unknown API key ${fields.get("api_key")}`;
  const text = [...fields]
    .filter(([name, value]) => !UNSIGNED.has(name) && value !== "")
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => `${name}=${value}`.replaceAll("&", "%26"))
    .join("&");
  const expected = createHash("sha1")
    .update(text + account.secret)
    .digest();
  const given = Buffer.from(fields.get("signature") ?? "", "hex");
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    return `Invalid Signature ${fields.get("signature")}. String to sign - '${text}'.`;
  const age = Date.now() / 1000 - Number(fields.get("timestamp"));
  if (!(Math.abs(age) < OLDEST)) return `Stale request - reported time is ${fields.get("timestamp")}`;
  return null;
}
