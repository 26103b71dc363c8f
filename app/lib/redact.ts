const LONGEST = 500;

/**
 * What an error says, fit to be stored and shown: passwords in addresses, signed keys and the like are blotted out,
 * and it is one short line.
 */
export function describeError(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text
    .replace(/\/\/[^/\s@]+@/g, "//***@")
    .replace(
      /\b((?:key|token|secret|pass(?:word)?|authorization)["']?\s*[=:]\s*["']?(?:Bearer |Basic )?)[^\s&"',;]+/gi,
      "$1***",
    )
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
}
