/** Countries goods can be sent to: ISO 3166-1 alpha-2. */
export const countryCodes = [
  "AT",
  "AU",
  "BE",
  "BG",
  "BR",
  "CA",
  "CH",
  "CL",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GB",
  "GR",
  "HR",
  "HU",
  "IE",
  "IN",
  "IS",
  "IT",
  "JP",
  "KR",
  "LT",
  "LU",
  "LV",
  "MT",
  "MX",
  "NL",
  "NO",
  "NZ",
  "PL",
  "PT",
  "RO",
  "SE",
  "SG",
  "SI",
  "SK",
  "TR",
  "US",
  "ZA",
] as const;

const names = new Intl.DisplayNames(["en"], { type: "region" });

/** The English name of a country, or the code itself for one we do not know. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
