import argon2 from "argon2";

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Shortest password that can be chosen, in characters ({@link passwordLength}). */
export const MIN_PASSWORD_LENGTH = 10;

/** Longest password taken, in characters: hashing must not become a way to keep the server busy. */
export const MAX_PASSWORD_LENGTH = 200;

/** Keyboards and systems write the same signs in different ways: "é" may be one code point or two. */
const normalized = (password: string) => password.normalize("NFKC");

/** Characters of a password, as people count them: code points, the fewer of those typed and those hashed. */
export function passwordLength(password: string): number {
  return Math.min([...password].length, [...normalized(password)].length);
}

/** What is kept of a password: an argon2id hash, in whichever way its signs were typed, with its salt and parameters. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(normalized(password), PARAMETERS);
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
 * unknown password: the same work, so that the time an answer takes tells nothing about who has an account. What was
 * hashed as it was typed, before that was the same for all keyboards, still matches: how often is tried depends on
 * the typed password alone.
 */
export async function verifyPassword(
  hash: string | null,
  password: string,
  { matches }: PasswordVerifier = { matches: matchesHash },
): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID());
  const against = hash ?? (await nobody);
  for (const typed of new Set([normalized(password), password]))
    if (await matches(against, typed)) return hash !== null;
  return false;
}
