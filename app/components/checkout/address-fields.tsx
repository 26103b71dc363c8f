import { Field, type FieldSource } from "~/components/ui/field";
import { Select } from "~/components/ui/select";
import { countryCodes, countryName } from "~/lib/countries";

import type { ShownAddress } from "./postal-address";

const countries = countryCodes
  .map((code) => ({ code, name: countryName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

/** The fields of a postal address, in a grid of six columns; named so that browsers fill them in by themselves. */
export function AddressFields({ fields }: { fields: Record<keyof ShownAddress, FieldSource> }) {
  return (
    <>
      <Field
        label="Recipient’s name"
        required
        maxLength={100}
        autoComplete="name"
        field={fields.name}
        className="sm:col-span-6"
      />
      <Field
        label="Street and number"
        required
        maxLength={100}
        autoComplete="address-line1"
        field={fields.line1}
        className="sm:col-span-6"
      />
      <Field
        label="Apartment, floor, company"
        maxLength={100}
        autoComplete="address-line2"
        field={fields.line2}
        className="sm:col-span-6"
      />
      <Field
        label="Postal code"
        required
        maxLength={16}
        autoComplete="postal-code"
        field={fields.postalCode}
        className="sm:col-span-2"
      />
      <Field
        label="Town or city"
        required
        maxLength={100}
        autoComplete="address-level2"
        field={fields.city}
        className="sm:col-span-4"
      />
      <Field
        label="State or region"
        maxLength={100}
        autoComplete="address-level1"
        field={fields.region}
        className="sm:col-span-3"
      />
      <Select
        label="Country"
        required
        autoComplete="country"
        field={fields.country}
        className="sm:col-span-3"
      >
        <option value="">Choose…</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Field
        label="Phone"
        hint="Only for the courier."
        type="tel"
        maxLength={30}
        autoComplete="tel"
        field={fields.phone}
        className="sm:col-span-6"
      />
    </>
  );
}
