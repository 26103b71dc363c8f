import { randomBytes } from "node:crypto";

import slugify from "@sindresorhus/slugify";

/** Characters of a slug, a suffix included: it has to fit addresses that people read. */
const LONGEST = 60;

/** Suffixes that are tried in order before one is drawn. */
const COUNTED = 4;

/**
 * Names under which nobody may sell: parts of the product's own addresses, and those that would pass for the
 * marketplace itself.
 */
const RESERVED = [
  "about",
  "account",
  "activate",
  "admin",
  "administrator",
  "api",
  "cart",
  "checkout",
  "customer-service",
  "dev",
  "events",
  "forgot-password",
  "help",
  "media",
  "moderator",
  "new",
  "official",
  "orders",
  "purchases",
  "reset-password",
  "search",
  "security",
  "seller",
  "settings",
  "shop",
  "shops",
  "sign-in",
  "sign-out",
  "sign-up",
  "support",
];

/** Nobody's name begins with it, "Bazaar Support" and "BazaarSupport" alike. */
const MARKETPLACE = "bazaar";

/** A shop's name as it stands in addresses; empty for names without a letter or digit that has a Latin form. */
const plainSlug = (name: string): string =>
  slugify(name.normalize("NFKC"), { decamelize: false }).slice(0, LONGEST).replace(/-+$/, "");

const squeezed = (slug: string): string => slug.replaceAll("-", "");

const reserved = new Set(RESERVED.map(squeezed));

/** Whether a name is not to be had, however it is spaced and in whichever letters it is written. */
export function isReservedShopName(name: string): boolean {
  const plain = squeezed(plainSlug(name));
  return reserved.has(plain) || plain.startsWith(MARKETPLACE);
}

/**
 * What a shop's address could be. The database's unique key decides: the first proposal is the name itself, those
 * after it carry a number, and in the end a random suffix, so that the search ends however popular a name is.
 *
 * @param attempt 0 for the first proposal
 */
export function proposeShopSlug(name: string, attempt: number): string {
  const plain = plainSlug(name);
  // A name in a script without a Latin form has no slug of its own.
  if (plain === "") return `shop-${randomSuffix()}`;
  if (attempt === 0) return plain;
  const suffix = attempt < COUNTED ? String(attempt + 1) : randomSuffix();
  return `${plain.slice(0, LONGEST - suffix.length - 1).replace(/-+$/, "")}-${suffix}`;
}

const randomSuffix = () => randomBytes(4).toString("hex");
