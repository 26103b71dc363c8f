import argon2 from "argon2";

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Longest password taken, in characters: hashing must not become a way to keep the server busy. */
export const MAX_PASSWORD_LENGTH = 200;

/** What is kept of a password: an argon2id hash with its salt and parameters. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password, PARAMETERS);
}

/** Whether a password is the one behind a hash. A hash that is none of ours matches nothing. */
export async function matchesHash(hash: string, password: string): Promise<boolean> {
  try {
    return await argon2.verify(hash, password);
  } catch {
    return false;
  }
}

/** A hash of a password that nobody knows, made once per process. */
let nobody: Promise<string> | undefined;

export interface PasswordVerifier {
  matches: (hash: string, password: string) => Promise<boolean>;
}

/**
 * Checks a password against an account's hash. Without an account it is checked against the hash of an
 * unknown password: the same work, so that the time an answer takes tells nothing about who has an account.
 */
export async function verifyPassword(
  hash: string | null,
  password: string,
  { matches }: PasswordVerifier = { matches: matchesHash },
): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const matched = await matches(hash ?? (await nobody), password);
  return hash !== null && matched;
}
