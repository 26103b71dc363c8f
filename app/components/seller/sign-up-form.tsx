import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { NewPasswordField } from "~/components/auth/link-pages";
import { EmailField } from "~/components/ui/email-field";
import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";

import { PlaceFields } from "~/components/ui/place-fields";
import { useForm } from "~/components/ui/use-form";

interface SignUpFields {
  name: string;
  email: string;
  password: string;
  phone: string;
  line1: string;
  line2: string;
  postalCode: string;
  city: string;
  region: string;
  country: string;
}

/** Everything that a new shop needs to exist; the rest waits in its settings. */
export function ShopSignUpForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const [form, fields] = useForm<SignUpFields>({ lastResult, defaultNoValidate: false });
  return (
    <Form method="post" {...getFormProps(form)} className="flex flex-col gap-8">
      <fieldset>
        <legend className="float-left mb-5 text-xl font-semibold">The shop</legend>
        <div className="clear-both flex flex-col gap-5">
          <Field
            label="Name of the shop"
            hint="Shoppers see it, and the address of your page is made of it."
            required
            minLength={2}
            maxLength={60}
            autoComplete="organization"
            field={fields.name}
          />
          <Field
            label="Phone"
            hint="For the marketplace; shoppers do not see it."
            type="tel"
            required
            maxLength={30}
            autoComplete="tel"
            field={fields.phone}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend className="float-left mb-5 text-xl font-semibold">Where it sends from</legend>
        <div className="clear-both grid gap-x-4 gap-y-5 sm:grid-cols-6">
          <PlaceFields fields={fields} line2="Building, floor, workshop" />
        </div>
      </fieldset>
      <fieldset>
        <legend className="float-left mb-5 text-xl font-semibold">How you sign in</legend>
        <div className="clear-both flex flex-col gap-5">
          <EmailField hint="We send a link to it before the shop can open." field={fields.email} />
          <NewPasswordField label="Password" field={fields.password} />
        </div>
      </fieldset>
      <SubmitButton size="lg" pendingLabel="One moment…">
        Open a shop
      </SubmitButton>
    </Form>
  );
}
