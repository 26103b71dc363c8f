import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";

import { EmailField } from "~/components/ui/email-field";
import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";
import { paths } from "~/lib/paths";

import { NewPasswordField } from "./link-pages";
import { NarrowPage } from "./narrow-page";

/** Opens a shopper's account. */
export function SignUpForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const [form, fields] = useForm<{ name: string; email: string; password: string; avatar?: string }>({
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <NarrowPage
      title="Create an account"
      lead="Your orders, your addresses and your cart, on every device. What you have ordered as a guest joins it."
    >
      <Form
        method="post"
        encType="multipart/form-data"
        {...getFormProps(form)}
        className="flex flex-col gap-5"
      >
        <Field label="Name" required maxLength={100} autoComplete="name" field={fields.name} />
        <EmailField field={fields.email} />
        <NewPasswordField label="Password" field={fields.password} />
        <Field
          label="Picture"
          hint="JPEG, PNG, WebP or AVIF, at most 8 MB."
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif"
          field={fields.avatar}
        />
        <SubmitButton size="lg" pendingLabel="Creating…">
          Create the account
        </SubmitButton>
      </Form>
      <p className="text-muted">
        Do you have an account?{" "}
        <Link to={paths.signIn()} className="text-link">
          Sign in
        </Link>
        <br />
        Do you want to sell?{" "}
        <Link to={paths.sellerSignUp()} className="text-link">
          Open a shop
        </Link>
      </p>
    </NarrowPage>
  );
}
