import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";

import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";

interface SecondStepFormProps {
  /** The answer to the last try. */
  lastResult: SubmissionResult | undefined;
  /** Where the first step is taken. */
  signIn: string;
}

/** The second step of signing in: a code of the app, or a recovery code. */
export function SecondStepForm({ lastResult, signIn }: SecondStepFormProps) {
  const [form, fields] = useForm<{ code: string }>({ lastResult, defaultNoValidate: false });
  return (
    <div className="page py-12 sm:py-20">
      <div className="mx-auto flex max-w-md flex-col gap-6">
        <div className="flex flex-col gap-3">
          <h1 className="text-3xl font-semibold tracking-tight">One more step</h1>
          <p className="text-muted">
            Your password is right. Now open your authenticator app and enter the code that it shows.
          </p>
        </div>
        <Form method="post" {...getFormProps(form)} className="flex flex-col gap-5">
          <Field
            label="Code"
            hint="Six digits. If you don’t have your phone, a recovery code works as well."
            required
            maxLength={40}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            field={fields.code}
          />
          <SubmitButton size="lg" pendingLabel="Checking…">
            Sign in
          </SubmitButton>
        </Form>
        <p className="text-sm text-muted">
          <Link to={signIn} className="text-link">
            Sign in as somebody else
          </Link>
        </p>
      </div>
    </div>
  );
}
