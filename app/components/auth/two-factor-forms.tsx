import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type ComponentProps } from "react";

import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";

interface FormProps {
  lastResult: SubmissionResult | undefined;
}

function CodeField(props: Omit<ComponentProps<typeof Field>, "label">) {
  return (
    <Field
      label="Code"
      required
      maxLength={40}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      className="max-w-60"
      {...props}
    />
  );
}

function PasswordField(props: Omit<ComponentProps<typeof Field>, "label">) {
  return (
    <Field
      label="Your password"
      type="password"
      required
      maxLength={200}
      autoComplete="current-password"
      className="w-full max-w-md"
      {...props}
    />
  );
}

/** The first code of an app that was just set up. */
export function ConfirmForm({ lastResult }: FormProps) {
  const [form, fields] = useForm<{ password: string; code: string }>({
    id: "two-factor-confirm",
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <Form method="post" {...getFormProps(form)} className="flex flex-col items-start gap-4">
      <PasswordField field={fields.password} />
      <CodeField inputMode="numeric" field={fields.code} />
      <SubmitButton name="intent" value="two-factor-confirm" pendingLabel="Checking…">
        Switch it on
      </SubmitButton>
    </Form>
  );
}

/** New recovery codes in place of the earlier ones; folded away, because it is rare. */
export function NewCodesForm({ lastResult }: FormProps) {
  const [form, fields] = useForm<{ code: string }>({
    id: "two-factor-codes",
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <details open={lastResult !== undefined} className="border-t border-line pt-4">
      <summary className="w-fit py-1 text-sm font-semibold">New recovery codes</summary>
      <Form method="post" {...getFormProps(form)} className="flex flex-col items-start gap-4 pt-3">
        <p className="text-sm text-muted">The codes that you have now stop working.</p>
        <CodeField hint="From your authenticator app, or a recovery code." field={fields.code} />
        <SubmitButton
          variant="secondary"
          name="intent"
          value="two-factor-codes"
          pendingLabel="Making new ones…"
        >
          Make new codes
        </SubmitButton>
      </Form>
    </details>
  );
}

/** Back to the password alone; folded away, because it is the exception. */
export function TurnOffForm({ lastResult }: FormProps) {
  const [form, fields] = useForm<{ password: string; code: string }>({
    id: "two-factor-off",
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <details open={lastResult !== undefined} className="border-t border-line pt-4">
      <summary className="w-fit py-1 text-sm font-semibold">Switch it off, or change the phone</summary>
      <Form method="post" {...getFormProps(form)} className="flex flex-col items-start gap-4 pt-3">
        <p className="text-sm text-muted">
          Then your password alone signs you in, until you set it up again.
        </p>
        <PasswordField field={fields.password} />
        <CodeField hint="From your authenticator app, or a recovery code." field={fields.code} />
        <SubmitButton variant="danger" name="intent" value="two-factor-off" pendingLabel="Switching it off…">
          Switch it off
        </SubmitButton>
      </Form>
    </details>
  );
}
