import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { type ReactNode } from "react";

import { Alert } from "~/components/ui/alert";
import { Checkbox } from "~/components/ui/checkbox";
import { EmailField } from "~/components/ui/email-field";
import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";

interface SignInFormProps {
  title: string;
  lead: ReactNode;
  /** The answer to the last try. */
  lastResult: SubmissionResult | undefined;
  /** Whether one may stay signed in. */
  keepable?: boolean;
  /** Ways on for those who can't sign in. */
  links?: { label: string; to: string }[];
  /** Shown in a demo, where everybody may come in. */
  demo: { email: string; password: string } | null;
}

/** E-mail and password, the same for shoppers, sellers and administrators. */
export function SignInForm({ title, lead, lastResult, keepable, links = [], demo }: SignInFormProps) {
  const [form, fields] = useForm<{ email: string; password: string; keep?: string }>({
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <div className="page py-12 sm:py-20">
      <div className="mx-auto flex max-w-md flex-col gap-6">
        <div className="flex flex-col gap-3">
          <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
          <p className="text-muted">{lead}</p>
        </div>
        {demo && (
          <Alert tone="info" title="This is a demo. Come in with:">
            <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 text-sm">
              <dt className="text-muted">E-mail</dt>
              <dd className="break-all">{demo.email}</dd>
              <dt className="text-muted">Password</dt>
              <dd>{demo.password}</dd>
            </dl>
          </Alert>
        )}
        <Form method="post" {...getFormProps(form)} className="flex flex-col gap-5">
          <EmailField field={fields.email} />
          <Field
            label="Password"
            type="password"
            required
            maxLength={200}
            autoComplete="current-password"
            field={fields.password}
          />
          {keepable && (
            <Checkbox
              label="Keep me signed in"
              hint="For 30 days; better not on a computer that others use."
              field={fields.keep}
            />
          )}
          <SubmitButton size="lg" pendingLabel="Signing in…">
            Sign in
          </SubmitButton>
        </Form>
        {links.length > 0 && (
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {links.map(({ label, to }) => (
              <li key={label}>
                <Link to={to} className="text-link">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
