import { Field, type FieldSource } from "~/components/ui/field";
import { PlaceFields } from "~/components/ui/place-fields";

import type { ShownAddress } from "./postal-address";

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
      <PlaceFields fields={fields} line2="Apartment, floor, company" />
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
