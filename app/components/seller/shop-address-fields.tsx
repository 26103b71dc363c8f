import type { FieldSource } from "~/components/ui/field";
import { Field } from "~/components/ui/field";
import { Select } from "~/components/ui/select";
import { countryCodes, countryName } from "~/lib/countries";

const countries = countryCodes
  .map((code) => ({ code, name: countryName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

type AddressField = "line1" | "line2" | "postalCode" | "city" | "region" | "country";

/** Street to country, in a grid of six columns; the names are those by which browsers fill them in. */
export function ShopAddressFields({ fields }: { fields: Record<AddressField, FieldSource> }) {
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
        label="Building, floor, workshop"
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
