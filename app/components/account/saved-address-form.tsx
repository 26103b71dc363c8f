import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { AddressFields } from "~/components/checkout/address-fields";
import type { ShownAddress } from "~/components/checkout/postal-address";
import { LinkButton } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";
import { paths } from "~/lib/paths";

interface SavedAddressFormProps {
  given?: ShownAddress & { label: string };
  /** The default stays it until another one is. */
  isDefault: boolean;
  lastResult: SubmissionResult | undefined;
}

/** An address of the address book, a new one or one to change. */
export function SavedAddressForm({ given, isDefault, lastResult }: SavedAddressFormProps) {
  const [form, fields] = useForm<ShownAddress & { label: string; isDefault?: string }>({
    ...(given && { defaultValue: given }),
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-2xl gap-x-4 gap-y-5 sm:grid-cols-6">
      <Field
        label="What you call it"
        hint="Such as “Home” or “Work”."
        required
        maxLength={40}
        autoComplete="off"
        field={fields.label}
        className="sm:col-span-6"
      />
      <AddressFields fields={fields} />
      {!isDefault && (
        <Checkbox
          label="Make it the default"
          hint="Checkouts begin with it."
          field={fields.isDefault}
          className="sm:col-span-6"
        />
      )}
      <div className="flex flex-wrap gap-3 sm:col-span-6">
        <SubmitButton pendingLabel="Saving…">Save address</SubmitButton>
        <LinkButton to={paths.accountAddresses()} variant="secondary">
          Back
        </LinkButton>
      </div>
    </Form>
  );
}
