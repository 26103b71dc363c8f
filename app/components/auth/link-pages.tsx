import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";
import { type ComponentProps } from "react";

import { LinkButton } from "~/components/ui/button";
import { EmailField } from "~/components/ui/email-field";
import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";
import { paths } from "~/lib/paths";

import { NarrowPage } from "./narrow-page";

type Result = SubmissionResult | undefined;

interface Way {
  label: string;
  to: string;
}

function Ways({ ways }: { ways: Way[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {ways.map(({ label, to }) => (
        <li key={to}>
          <Link to={to} className="text-link">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Asks for the address that a link is to be sent to. */
export function LinkRequestPage(props: {
  title: string;
  lead: string;
  button: string;
  lastResult: Result;
  ways: Way[];
}) {
  const [form, fields] = useForm<{ email: string }>({
    lastResult: props.lastResult,
    defaultNoValidate: false,
  });
  return (
    <NarrowPage title={props.title} lead={props.lead}>
      <Form method="post" {...getFormProps(form)} className="flex flex-col gap-5">
        <EmailField field={fields.email} />
        <SubmitButton size="lg" pendingLabel="Sending…">
          {props.button}
        </SubmitButton>
      </Form>
      <Ways ways={props.ways} />
    </NarrowPage>
  );
}

/** Says that a mail is on its way, whether or not there is an account. */
export function MailSentPage({
  to,
  again,
  demo,
}: {
  to: string;
  again: string;
  /** Whether the demo keeps its mails where everybody can read them. */
  demo: boolean;
}) {
  return (
    <NarrowPage
      title="We have sent you a mail"
      lead={
        <>
          It went to <strong className="font-semibold text-ink">{to}</strong> and says what comes next. It may
          take a minute; look among the spam, too.
        </>
      }
    >
      {demo && (
        <p>
          <LinkButton to={paths.devMails()} variant="secondary">
            Open the demo’s mails
          </LinkButton>
        </p>
      )}
      <Ways ways={[{ label: "Nothing came? Send it again", to: again }]} />
    </NarrowPage>
  );
}

/** For links that were used, are too old, or never were ours. */
export function DeadLinkPage({
  again,
  signIn,
}: {
  again: Way;
  /** For links that activate: the page for those whose account is active already. */
  signIn?: string;
}) {
  return (
    <NarrowPage
      title="This link does not work any more"
      lead="Links in our mails work once, and only for a while. The newest mail has the link that counts."
    >
      <p>
        <LinkButton to={again.to}>{again.label}</LinkButton>
      </p>
      {signIn && (
        <p className="text-muted">
          If your account is active already, simply{" "}
          <Link to={signIn} className="text-link">
            sign in
          </Link>
          .
        </p>
      )}
    </NarrowPage>
  );
}

/** Activates an account: the link is there, its owner gives the password. */
export function ActivationPage(props: {
  kind: "USER" | "SELLER";
  account: { name: string; email: string };
  token: string;
  lastResult: Result;
  signUp: string;
}) {
  const [form, fields] = useForm<{ password: string }>({
    lastResult: props.lastResult,
    defaultNoValidate: false,
  });
  const { name, email } = props.account;
  return (
    <NarrowPage
      title={props.kind === "SELLER" ? `Open ${name}` : `Welcome, ${name}`}
      lead={
        <>
          Enter the password that you have chosen, and{" "}
          {props.kind === "SELLER" ? "your shop’s e-mail is confirmed" : "your account is active"}:{" "}
          <strong className="font-semibold text-ink">{email}</strong>
        </>
      }
    >
      <Form method="post" {...getFormProps(form)} className="flex flex-col gap-5">
        <input type="hidden" name="token" value={props.token} />
        <Field
          label="Password"
          type="password"
          required
          maxLength={200}
          autoComplete="current-password"
          field={fields.password}
        />
        <SubmitButton size="lg" pendingLabel="Activating…">
          Activate
        </SubmitButton>
      </Form>
      <Ways ways={[{ label: "Forgotten it already? Sign up again", to: props.signUp }]} />
    </NarrowPage>
  );
}

/** Sets a new password. */
export function ResetPage({ token, lastResult }: { token: string; lastResult: Result }) {
  const [form, fields] = useForm<{ password: string }>({ lastResult, defaultNoValidate: false });
  return (
    <NarrowPage
      title="Choose a new password"
      lead="You are signed out everywhere afterwards, and sign in with the new one."
    >
      <Form method="post" {...getFormProps(form)} className="flex flex-col gap-5">
        <input type="hidden" name="token" value={token} />
        <NewPasswordField field={fields.password} />
        <SubmitButton size="lg" pendingLabel="Saving…">
          Save the password
        </SubmitButton>
      </Form>
    </NarrowPage>
  );
}

/** A password that is chosen, with what it takes. */
export function NewPasswordField({
  field,
  label = "New password",
}: {
  field: ComponentProps<typeof Field>["field"];
  label?: string;
}) {
  return (
    <Field
      label={label}
      hint="At least 10 characters. A few words in a row are easy to remember and hard to guess."
      type="password"
      required
      minLength={10}
      maxLength={200}
      autoComplete="new-password"
      {...(field && { field })}
    />
  );
}

/** A link has done what it was for. */
export function LinkDonePage({ title, lead, next }: { title: string; lead: string; next: Way }) {
  return (
    <NarrowPage title={title} lead={lead}>
      <p>
        <LinkButton to={next.to}>{next.label}</LinkButton>
      </p>
    </NarrowPage>
  );
}
