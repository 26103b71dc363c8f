import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";

/** Asks for the password: whoever finds an open browser must not delete what is not theirs. */
export function DeleteAccountForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const [form, fields] = useForm<{ password: string }>({ lastResult, defaultNoValidate: false });
  return (
    <Form method="post" {...getFormProps(form)} className="flex max-w-sm flex-col gap-5">
      <Field
        label="Your password"
        type="password"
        required
        maxLength={200}
        autoComplete="current-password"
        field={fields.password}
      />
      <SubmitButton
        name="intent"
        value="delete"
        variant="danger"
        pendingLabel="Deleting…"
        className="self-start"
      >
        Delete my account
      </SubmitButton>
    </Form>
  );
}
