import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

import { env } from "./env.server";

const ALGORITHM = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a text that has to be read again (AES-256-GCM, the environment's `ENCRYPTION_KEY`).
 * @param purpose what it is for; it can be read for the same purpose only
 * @returns base64url of nonce, tag and ciphertext
 */
export function encrypt(purpose: string, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key(), iv).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/**
 * Reads what {@link encrypt} has written.
 * @throws Error if it was altered, made for another purpose or with another key
 */
export function decrypt(purpose: string, encrypted: string): string {
  const bytes = Buffer.from(encrypted, "base64url");
  const decipher = createDecipheriv(ALGORITHM, key(), bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const body = bytes.subarray(IV_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
}

const key = () => Buffer.from(env.ENCRYPTION_KEY, "hex");
