import { countryCodes, countryName } from "~/lib/countries";

import { Field, type FieldSource } from "./field";
import { Select } from "./select";

const countries = countryCodes
  .map((code) => ({ code, name: countryName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

type PlaceField = "line1" | "line2" | "postalCode" | "city" | "region" | "country";

interface PlaceFieldsProps {
  fields: Record<PlaceField, FieldSource>;
  /** What the second line is called: "Apartment, floor, company". */
  line2: string;
}

/** Street to country, in a grid of six columns; the names are those by which browsers fill them in. */
export function PlaceFields({ fields, line2 }: PlaceFieldsProps) {
  return (
    <>
      <Field
        label="Street and number"
        required
        maxLength={100}
        autoComplete="address-line1"
        field={fields.line1}
        className="sm:col-span-6"
      />
      <Field
        label={line2}
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
    </>
  );
}
