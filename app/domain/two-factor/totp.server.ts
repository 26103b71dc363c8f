import { Secret, TOTP } from "otpauth";

import { decrypt, encrypt } from "~/lib/encryption.server";

import { type Holder } from "./holder.server";

/** What the encryption of a secret is bound to. */
const PURPOSE = "totp";

/** RFC 4226 asks for 160 bits. */
const SECRET_BYTES = 20;

/** Steps of 30 seconds that a clock may be off, in both directions. */
const WINDOW = 1;

/** Shown by the authenticator app, so that somebody's shop and administration are told apart. */
const issuers: Record<Holder["kind"], string> = { USER: "Bazaar", SELLER: "Bazaar for shops" };

/** A new secret, encrypted as it is stored. */
export function newSecretCipher(): string {
  return encrypt(PURPOSE, new Secret({ size: SECRET_BYTES }).base32);
}

/**
 * The secret as an authenticator app takes it: in base 32, and as the address that a QR code carries. Null if it was
 * encrypted with another key.
 */
export function readSecret(
  secretCipher: string,
  account: { kind: Holder["kind"]; email: string },
): { secret: string; uri: string } | null {
  const totp = totpOf(secretCipher, { issuer: issuers[account.kind], label: account.email });
  return totp && { secret: totp.secret.base32, uri: totp.toString() };
}

/** Whether codes can be checked: not with a secret that was encrypted with another key. */
export function isReadable(secretCipher: string): boolean {
  return totpOf(secretCipher) !== null;
}

/**
 * The time step that a code belongs to, or null if it is none of now, half a minute ago or in half a minute. No code
 * belongs to a secret that was encrypted with another key: recovery codes, which need none, still work. The caller takes each step once: see `takeCode`.
 */
export function stepOf(secretCipher: string, code: string, now: Date): number | null {
  const totp = totpOf(secretCipher);
  if (!totp) return null;
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

/** Six digits every 30 seconds by SHA-1: what every authenticator app knows. Null if the secret can't be read. */
function totpOf(secretCipher: string, names: { issuer?: string; label?: string } = {}): TOTP | null {
  const secret = decrypted(secretCipher);
  return secret && new TOTP({ ...names, secret, algorithm: "SHA1", digits: 6, period: 30 });
}

function decrypted(secretCipher: string): Secret | null {
  try {
    return Secret.fromBase32(decrypt(PURPOSE, secretCipher));
  } catch {
    return null;
  }
}
