import { Secret } from "otpauth";

import { hashToken } from "~/lib/signing.server";

/** Codes made at once. */
export const RECOVERY_CODES = 10;

/** 80 bits, so that a fast hash keeps them as well as a slow one keeps a password. */
const BYTES = 10;

/** New recovery codes, to be shown once, and what is stored of them. */
export function newRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    new Secret({ size: BYTES }).base32.toLowerCase().replace(/(.{4})(?=.)/g, "$1-"),
  );
  return { codes, hashes: codes.map(hashRecoveryCode) };
}

/** What is stored of a code, however it was typed. */
export function hashRecoveryCode(code: string): string {
  return hashToken(code.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
