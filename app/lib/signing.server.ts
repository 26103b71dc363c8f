import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

import { env } from "./env.server";

/** A new unguessable token: 256 bits as base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token: its SHA-256 as hex, so that a leaked table opens nothing. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Signature of a text for one purpose; a signature made for one purpose is worth nothing for another. */
export function sign(purpose: string, text: string): string {
  return createHmac("sha256", env.SESSION_SECRET).update(`${purpose}\n${text}`).digest("base64url");
}

/** Whether `signature` was made by {@link sign} for this purpose and text; takes the same time either way. */
export function isSigned(purpose: string, text: string, signature: string | null | undefined): boolean {
  if (!signature) return false;
  const expected = Buffer.from(sign(purpose, text));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** Packs a JSON value with its signature into one opaque string for a form field. */
export function seal(purpose: string, value: unknown): string {
  const body = Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${body}.${sign(purpose, body)}`;
}

/** Opens what {@link seal} packed; null if it was not ours or was altered. */
export function unseal(purpose: string, sealed: string): unknown {
  const [body = "", signature] = sealed.split(".");
  if (!isSigned(purpose, body, signature)) return null;
  return JSON.parse(Buffer.from(body, "base64url").toString());
}
