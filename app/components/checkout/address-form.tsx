import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { Field } from "~/components/ui/field";
import { Select } from "~/components/ui/select";
import { SubmitButton } from "~/components/ui/submit-button";
import { countryCodes, countryName } from "~/lib/countries";

import type { ShownAddress } from "./postal-address";

interface AddressFormProps {
  /** What is known already. */
  given: { email: string } & Partial<ShownAddress>;
  lastResult: SubmissionResult | undefined;
}

const countries = countryCodes
  .map((code) => ({ code, name: countryName(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

/** Whom to tell and where to send. Fields are named so that browsers fill them in by themselves. */
export function AddressForm({ given, lastResult }: AddressFormProps) {
  const [form, fields] = useForm<{ email: string } & ShownAddress>({
    defaultValue: given,
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-x-4 gap-y-5 sm:grid-cols-6">
      <Field
        label="E-mail"
        hint="So that the shops can reach you about your parcels."
        type="email"
        required
        maxLength={254}
        autoComplete="email"
        field={fields.email}
        className="sm:col-span-6"
      />
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
      <div className="sm:col-span-6">
        <SubmitButton name="intent" value="new" size="lg" pendingLabel="One moment…">
          Continue to shipping
        </SubmitButton>
      </div>
    </Form>
  );
}
