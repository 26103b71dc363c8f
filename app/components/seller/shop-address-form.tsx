import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import type { PostalAddress } from "~/lib/postal-address";

import { PlaceFields } from "~/components/ui/place-fields";
import { useForm } from "~/components/ui/use-form";

type Fields = Omit<PostalAddress, "phone">;

/** Where a shop sends from. */
export function ShopAddressForm({
  address,
  lastResult,
}: {
  address: Fields;
  lastResult: SubmissionResult | undefined;
}) {
  const [form, fields] = useForm<Fields>({
    id: "address",
    defaultValue: address,
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-x-4 gap-y-5 sm:grid-cols-6">
      <Field
        label="Name on the label"
        hint="Who takes in a parcel that comes back."
        required
        maxLength={100}
        autoComplete="organization"
        field={fields.name}
        className="sm:col-span-6"
      />
      <PlaceFields fields={fields} line2="Building, floor, workshop" />
      <div className="sm:col-span-6">
        <SubmitButton pendingLabel="Saving…">Save the address</SubmitButton>
      </div>
    </Form>
  );
}
