const LONGEST = 500;

/** Rather too much than too little of it; bounded, so that a long text takes no longer than its length says. */
const EMAIL =
  /(?:"[^"\s@]{1,64}"|[^\s@<>()[\]{}",;:/*]{1,64})@[^\s@<>()[\]{}"',;:=/*]{0,254}[^\s@<>()[\]{}"',;:=/*.]/g;

/**
 * What an error says, fit to be stored and shown: passwords in addresses, signed keys, e-mail addresses (mail servers
 * repeat the recipient) and the like are blotted out, and it is one short line.
 */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text
    .replace(/\/\/[^/\s@]+@/g, "//***@")
    .replace(
      /\b((?:key|token|secret|pass(?:word)?|authorization)["']?\s*[=:]\s*["']?(?:Bearer |Basic )?)[^\s&"',;]+/gi,
      "$1***",
    )
    .replace(EMAIL, "***@***")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
}
