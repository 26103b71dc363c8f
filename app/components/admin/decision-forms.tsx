import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { Alert } from "~/components/ui/alert";
import { Card } from "~/components/ui/card";
import { TextAreaField } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";
import { LONGEST_REASON, shopDecisions, type ShopDecision } from "~/domain/admin/shop-decisions";

interface DecisionFormsProps {
  /** What can be decided about the shop now. */
  decisions: ShopDecision[];
  lastResult: SubmissionResult | undefined;
}

const words: Record<ShopDecision, { text: string; button: string; summary?: string }> = {
  approve: {
    text: "Shoppers find it from then on. The shop is told by mail.",
    button: "Approve the shop",
  },
  reject: {
    summary: "Reject the application",
    text: "The shop can change what is missing and apply again.",
    button: "Reject the application",
  },
  suspend: {
    summary: "Suspend the shop",
    text: "Its goods are no longer for sale and its dashboard is closed. Orders, payments and balance stay as they are.",
    button: "Suspend the shop",
  },
  reopen: { text: "Its goods are for sale again. The shop is told by mail.", button: "Reopen the shop" },
};

/** What an administrator can decide about a shop, and the answer to the last try. */
export function DecisionForms({ decisions, lastResult }: DecisionFormsProps) {
  const problems = lastResult?.error?.["intent"] ?? [];
  const intent = lastResult?.initialValue?.["intent"];
  return (
    <Card title="Decide">
      <div className="flex flex-col gap-5">
        {problems.length > 0 && <Alert tone="danger" title={problems.join(" ")} takeFocus />}
        {decisions.map((decision) =>
          shopDecisions[decision].reason ? (
            <ReasonForm
              key={decision}
              decision={decision}
              lastResult={intent === decision ? lastResult : undefined}
            />
          ) : (
            <Form key={decision} method="post" className="flex flex-col items-start gap-3">
              <p className="text-sm text-muted">{words[decision].text}</p>
              <SubmitButton name="intent" value={decision} pendingLabel="Saving…">
                {words[decision].button}
              </SubmitButton>
            </Form>
          ),
        )}
      </div>
    </Card>
  );
}

/** Folded away, because it is the exception; the reason goes to the shop. */
function ReasonForm({
  decision,
  lastResult,
}: {
  decision: ShopDecision;
  lastResult: SubmissionResult | undefined;
}) {
  const [form, fields] = useForm<{ reason: string }>({ id: decision, lastResult, defaultNoValidate: false });
  const { summary, text, button } = words[decision];
  return (
    <details
      open={lastResult !== undefined}
      className="border-t border-line pt-4 first:border-t-0 first:pt-0"
    >
      <summary className="w-fit py-1 text-sm font-semibold">{summary}</summary>
      <Form method="post" {...getFormProps(form)} className="flex flex-col items-start gap-4 pt-3">
        <p className="text-sm text-muted">{text}</p>
        <TextAreaField
          label="Reason"
          hint="The shop gets it by mail, word for word."
          required
          maxLength={LONGEST_REASON}
          rows={4}
          className="w-full"
          field={fields.reason}
        />
        <SubmitButton variant="danger" name="intent" value={decision} pendingLabel="Saving…">
          {button}
        </SubmitButton>
      </Form>
    </details>
  );
}
