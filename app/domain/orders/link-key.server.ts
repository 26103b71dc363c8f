import { isSigned, sign } from "~/lib/signing.server";

/** Signs the link to a purchase or an order, so that a guest sees it without an account. */
export function linkKey(kind: "purchase" | "order", number: string): string {
  return sign(`link:${kind}`, number);
}

/** Whether a key from a URL was made for this very page. */
export function isLinkKey(kind: "purchase" | "order", number: string, key: string | null): boolean {
  return isSigned(`link:${kind}`, number, key);
}
