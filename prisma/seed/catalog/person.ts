import { type PostalAddress } from "~/db/index.server";

type Place = Omit<PostalAddress, "name" | "phone">;

export interface PersonEntry {
  name: string;
  email: string;
  /** The first one is the default. */
  addresses: readonly { readonly label: string; readonly name?: string; readonly place: Place }[];
}

/** A postal address in one line of code: street, second line, city, region, postal code, country. */
export function place(
  line1: string,
  line2: string | null,
  city: string,
  region: string | null,
  postalCode: string,
  country: string,
): Place {
  return { line1, line2, city, region, postalCode, country };
}

/** Somebody with one address at home; the e-mail address is made of the name. */
export function person(name: string, ...home: Parameters<typeof place>): PersonEntry {
  return {
    name,
    email: `${mailName(name)}@example.com`,
    addresses: [{ label: "Home", place: place(...home) }],
  };
}

function mailName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/[^a-z ]/g, "")
    .replaceAll(" ", ".");
}
