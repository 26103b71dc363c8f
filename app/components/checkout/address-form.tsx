import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { Checkbox } from "~/components/ui/checkbox";
import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";

import { AddressFields } from "./address-fields";
import type { ShownAddress } from "./postal-address";

interface AddressFormProps {
  /** What is known already. */
  given: { email: string } & Partial<ShownAddress>;
  lastResult: SubmissionResult | undefined;
  /** Whether there is an account to keep the address in. */
  canSave?: boolean;
}

/** Whom to tell and where to send. */
export function AddressForm({ given, lastResult, canSave }: AddressFormProps) {
  const [form, fields] = useForm<{ email: string; save?: string } & ShownAddress>({
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
      <AddressFields fields={fields} />
      {canSave && (
        <Checkbox label="Keep this address in your account" field={fields.save} className="sm:col-span-6" />
      )}
      <div className="sm:col-span-6">
        <SubmitButton name="intent" value="new" size="lg" pendingLabel="One moment…">
          Continue to shipping
        </SubmitButton>
      </div>
    </Form>
  );
}
