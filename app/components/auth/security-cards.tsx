import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form, useLocation, useSearchParams } from "@remix-run/react";
import { useState } from "react";

import { Alert } from "~/components/ui/alert";
import { Badge } from "~/components/ui/badge";
import { EmailField } from "~/components/ui/email-field";
import { Card } from "~/components/ui/card";
import { DateTime } from "~/components/ui/date-time";
import { Field } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";

import { NewPasswordField } from "./link-pages";

/** What `answerSecurityForm` has answered to the last form, if it was one of these. */
export type SecurityAnswerProps =
  { intent: string; result?: SubmissionResult; done?: string; refused?: string } | undefined;

const doneOf = (answer: SecurityAnswerProps, intent: string) => {
  if (answer?.intent !== intent) return null;
  if (answer.refused) return <Alert tone="danger" title={answer.refused} takeFocus />;
  return answer.done ? <Alert tone="success" title={answer.done} takeFocus /> : null;
};

const resultOf = (answer: SecurityAnswerProps, intent: string) =>
  answer?.intent === intent ? answer.result : undefined;

/** Changes the password. */
export function PasswordCard({ answer }: { answer: SecurityAnswerProps }) {
  const [query] = useSearchParams();
  const { key } = useLocation();
  const changed = !answer && query.get("changed") === "password";
  // A form anew after each change, so that no password stays typed; a refused one keeps its fields.
  const [begun, setBegun] = useState(key);
  if (changed && begun !== key) setBegun(key);
  const [form, fields] = useForm<{ current: string; password: string }>({
    id: "password",
    lastResult: resultOf(answer, "password"),
    defaultNoValidate: false,
  });
  return (
    <Card title="Password">
      <div className="flex max-w-prose flex-col gap-5">
        {doneOf(answer, "password")}
        {changed && (
          <Alert
            tone="success"
            title="Your password is changed. All other devices were signed out."
            takeFocus
          />
        )}
        <Form key={begun} method="post" {...getFormProps(form)} className="flex max-w-md flex-col gap-5">
          <input type="hidden" name="intent" value="password" />
          <Field
            label="Current password"
            type="password"
            required
            maxLength={200}
            autoComplete="current-password"
            field={fields.current}
          />
          <NewPasswordField field={fields.password} />
          <SubmitButton pendingLabel="Changing…" className="self-start">
            Change password
          </SubmitButton>
        </Form>
      </div>
    </Card>
  );
}

/** Changes the e-mail address, once it is confirmed. */
export function EmailCard({ email, answer }: { email: string; answer: SecurityAnswerProps }) {
  const [form, fields] = useForm<{ email: string; current: string }>({
    id: "email",
    lastResult: resultOf(answer, "email"),
    defaultNoValidate: false,
  });
  return (
    <Card title="E-mail">
      <div className="flex max-w-prose flex-col gap-5">
        {doneOf(answer, "email")}
        <p className="break-words text-muted">
          You sign in with <strong className="font-semibold text-ink">{email}</strong>, and our mails go
          there.
        </p>
        <Form method="post" {...getFormProps(form)} className="flex max-w-md flex-col gap-5">
          <input type="hidden" name="intent" value="email" />
          <EmailField label="New e-mail" autoComplete="email" field={fields.email} />
          <Field
            label="Your password"
            type="password"
            required
            maxLength={200}
            autoComplete="current-password"
            field={fields.current}
          />
          <SubmitButton pendingLabel="Sending…" className="self-start">
            Send a link to it
          </SubmitButton>
        </Form>
      </div>
    </Card>
  );
}

interface Session {
  id: string;
  browser: string | null;
  ip: string | null;
  createdAt: Date;
  current: boolean;
  administration: boolean;
}

/** Where one is signed in; ends one session, or all of them. */
export function SessionsCard({ sessions, answer }: { sessions: Session[]; answer: SecurityAnswerProps }) {
  return (
    <Card title="Where you are signed in">
      <div className="flex flex-col gap-5">
        {doneOf(answer, "session-end")}
        <ul className="divide-y divide-line">
          {sessions.map((session) => (
            <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-x-3">
                  <span className="font-semibold">{session.browser ?? "An unknown browser"}</span>
                  {session.current && <Badge tone="positive">This one</Badge>}
                  {session.administration && <Badge>Administration</Badge>}
                </p>
                <p className="text-sm break-words text-muted">
                  {session.ip && <span className="mr-3">{session.ip}</span>}
                  <span className="inline-block">
                    Since <DateTime value={session.createdAt} />
                  </span>
                </p>
              </div>
              {!session.current && (
                <Form method="post">
                  <input type="hidden" name="id" value={session.id} />
                  <SubmitButton
                    name="intent"
                    value="session-end"
                    variant="secondary"
                    size="sm"
                    pendingLabel="Ending…"
                    aria-label={`Sign out ${session.browser ?? "an unknown browser"}`}
                  >
                    Sign out
                  </SubmitButton>
                </Form>
              )}
            </li>
          ))}
        </ul>
        {doneOf(answer, "sessions-end")}
        <Form method="post">
          <SubmitButton name="intent" value="sessions-end" variant="secondary" pendingLabel="Signing out…">
            Sign out everywhere
          </SubmitButton>
        </Form>
      </div>
    </Card>
  );
}
