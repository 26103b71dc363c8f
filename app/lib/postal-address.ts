import { countryName } from "./countries";

/** An address as it is kept with an order or an account. */
export interface PostalAddress {
  name: string;
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postalCode: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  phone: string | null;
}

/** The lines with town, region and postal code. Parts that are missing leave no gap. */
type Locality = (place: { city: string; region: string; postalCode: string }) => string[];

const joined = (separator: string, ...parts: string[]) => parts.filter(Boolean).join(separator);

/** "Portland, OR 97201" */
const cityStateCode: Locality = ({ city, region, postalCode }) => [
  joined(", ", city, joined(" ", region, postalCode)),
];

/** "12045 Berlin"; a region, which such countries rarely ask for, stands below it. */
const codeCity: Locality = ({ city, region, postalCode }) => [joined(" ", postalCode, city), region];

/** "20121 Milano MI" */
const codeCityProvince: Locality = ({ city, region, postalCode }) => [joined(" ", postalCode, city, region)];

/** "Sydney NSW 2000" */
const cityRegionCode: Locality = ({ city, region, postalCode }) => [joined(" ", city, region, postalCode)];

/** Town and postal code each on a line of its own. */
const cityThenCode: Locality = ({ city, region, postalCode }) => [city, region, postalCode];

/** "Wellington 6011" */
const cityCode: Locality = ({ city, region, postalCode }) => [joined(" ", city, postalCode), region];

/** "São Paulo - SP" above "01310-200" */
const cityStateThenCode: Locality = ({ city, region, postalCode }) => [
  joined(" - ", city, region),
  postalCode,
];

/**
 * How the post of each country writes the place, after the addressing formats of the Universal Postal Union
 * (upu.int, "Addressing solutions"). Countries that are not named write the code before the town.
 */
const localities: Readonly<Record<string, Locality>> = {
  US: cityStateCode,
  CA: cityStateCode,
  GB: cityThenCode,
  IE: cityThenCode,
  ZA: cityThenCode,
  IT: codeCityProvince,
  AU: cityRegionCode,
  NZ: cityCode,
  SG: cityCode,
  IN: cityCode,
  JP: cityStateCode,
  KR: cityStateCode,
  BR: cityStateThenCode,
  MX: ({ city, region, postalCode }) => [joined(", ", joined(" ", postalCode, city), region)],
  TR: ({ city, region, postalCode }) => [joined(" ", postalCode, joined("/", city, region))],
};

/** The lines of an address as they would stand on a parcel, the phone number below the country. */
export function postalLines(address: PostalAddress): string[] {
  const { name, line1, line2, city, region, postalCode, country, phone } = address;
  const locality = localities[country] ?? codeCity;
  return [
    name,
    line1,
    line2 ?? "",
    ...locality({ city, region: region ?? "", postalCode }),
    countryName(country),
    phone ?? "",
  ].filter(Boolean);
}
