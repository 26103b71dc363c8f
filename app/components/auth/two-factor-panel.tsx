import { type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { Alert } from "~/components/ui/alert";
import { Badge } from "~/components/ui/badge";
import { Card } from "~/components/ui/card";
import { DayDate } from "~/components/ui/date-time";
import { SubmitButton } from "~/components/ui/submit-button";
import { type TwoFactorState } from "~/domain/two-factor/queries.server";

import { RecoveryCodes } from "./two-factor-codes";
import { ConfirmForm, NewCodesForm, TurnOffForm } from "./two-factor-forms";

interface TwoFactorPanelProps {
  state: TwoFactorState;
  /** What `answerTwoFactorForm` has answered to the last form, if it was one of these. */
  answer: { intent: string; result?: SubmissionResult; codes?: string[]; changed?: string } | undefined;
}

/** Everything about the second step of signing in: setting it up, its recovery codes, switching it off. */
export function TwoFactorPanel({ state, answer }: TwoFactorPanelProps) {
  const resultOf = (intent: string) => (answer?.intent === intent ? answer.result : undefined);
  return (
    <Card
      title="Two-step sign-in"
      aside={state.status === "on" ? <Badge tone="positive">On</Badge> : <Badge>Off</Badge>}
    >
      <div className="flex max-w-prose flex-col gap-5">
        {answer?.changed && <Alert tone="warning" title={answer.changed} takeFocus />}
        {answer?.codes && (
          <RecoveryCodes
            title={
              answer.intent === "two-factor-confirm"
                ? "Two-step sign-in is on."
                : "You have new recovery codes."
            }
            codes={answer.codes}
          />
        )}
        {answer?.intent === "two-factor-off" && state.status === "off" && (
          <Alert tone="success" title="Two-step sign-in is off." takeFocus />
        )}
        {state.status === "off" && (
          <>
            <p className="text-muted">
              After your password you enter a code from an app on your phone. Who steals your password alone
              does not get in.
            </p>
            <Form method="post">
              <SubmitButton name="intent" value="two-factor-start" pendingLabel="One moment…">
                Set it up
              </SubmitButton>
            </Form>
          </>
        )}
        {state.status === "setting-up" && <SetUp {...state} lastResult={resultOf("two-factor-confirm")} />}
        {state.status === "on" && (
          <>
            <p className="text-muted">
              Signing in takes a code of your authenticator app since <DayDate value={state.since} />.{" "}
              {codesLeft(state.codesLeft)}
            </p>
            {!state.readable && (
              <Alert tone="warning" title="The codes of your app can’t be checked any more.">
                <p>Switch it off below with a recovery code, and set it up anew.</p>
              </Alert>
            )}
            <NewCodesForm key={answer?.codes?.[0]} lastResult={resultOf("two-factor-codes")} />
            <TurnOffForm lastResult={resultOf("two-factor-off")} />
          </>
        )}
      </div>
    </Card>
  );
}

function codesLeft(count: number): string {
  if (count === 0) return "You have no recovery codes left: make new ones.";
  return count === 1 ? "One recovery code is left." : `${count} recovery codes are left.`;
}

interface SetUpProps {
  secret: string;
  uri: string;
  qrCode: string;
  lastResult: SubmissionResult | undefined;
}

function SetUp({ secret, uri, qrCode, lastResult }: SetUpProps) {
  return (
    <>
      <ol className="flex list-decimal flex-col gap-5 pl-5">
        <li>
          <p>
            Scan this picture with an authenticator app, or{" "}
            <a href={uri} className="text-link">
              open it in the app on this device
            </a>
            .
          </p>
          <img
            src={qrCode}
            alt="QR code with the secret below"
            width={220}
            height={220}
            className="mt-3 rounded-md border border-line"
          />
          <p className="mt-3 text-sm text-muted">It cannot be scanned? Type this secret into the app:</p>
          <code className="mt-1 block text-lg break-words">{secret}</code>
        </li>
        <li>
          <p className="mb-3">
            Enter your password and the code that the app shows now. From then on signing in takes both, and
            your other devices are signed out.
          </p>
          <ConfirmForm lastResult={lastResult} />
        </li>
      </ol>
      <Form method="post">
        <SubmitButton variant="quiet" name="intent" value="two-factor-cancel">
          Not now
        </SubmitButton>
      </Form>
    </>
  );
}
