import { postalLines, type PostalAddress as Address } from "~/lib/postal-address";

export type ShownAddress = Address;

/** An address as it would stand on a parcel. */
export function PostalAddress({ address }: { address: ShownAddress }) {
  return (
    <address className="not-italic">
      {postalLines(address).map((line, index) => (
        <span key={index} className="block wrap-anywhere">
          {line}
        </span>
      ))}
    </address>
  );
}
