import { countryName } from "~/lib/countries";

export interface ShownAddress {
  name: string;
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postalCode: string;
  country: string;
  phone: string | null;
}

/** An address as it would stand on a parcel. */
export function PostalAddress({ address }: { address: ShownAddress }) {
  const { name, line1, line2, city, region, postalCode, country, phone } = address;
  const place = [city, region, postalCode].filter(Boolean).join(", ");
  const lines = [name, line1, line2, place, countryName(country), phone].filter(Boolean);
  return (
    <address className="not-italic">
      {lines.map((line) => (
        <span key={line} className="block break-words">
          {line}
        </span>
      ))}
    </address>
  );
}
