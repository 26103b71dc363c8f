import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";

import { Field, TextAreaField } from "~/components/ui/field";
import { RadioGroup } from "~/components/ui/radio-group";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";
import { statusLabels, type OrderStatus } from "~/domain/orders/status";

interface StatusFields {
  intent: string;
  to: string;
  carrier: string;
  trackingNumber: string;
  note: string;
}

interface AdvanceFormProps {
  /** Where the order may go from here. */
  choices: OrderStatus[];
  given: { carrier: string | null; trackingNumber: string | null };
  lastResult: SubmissionResult | undefined;
}

/** The next step of an order, with what the shopper needs to follow the parcel. */
export function AdvanceForm({ choices, given, lastResult }: AdvanceFormProps) {
  const [form, fields] = useForm<StatusFields>({
    id: "advance",
    defaultValue: { to: choices[0], ...given },
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <Form method="post" {...getFormProps(form)} className="flex flex-col gap-5">
      <RadioGroup
        legend="Move it to"
        name="to"
        required
        defaultValue={String(fields.to.initialValue ?? choices[0])}
        choices={choices.map((status) => ({ value: status, label: statusLabels[status] }))}
        errors={fields.to.errors}
      />
      <Field label="Carrier" maxLength={60} autoComplete="off" field={fields.carrier} />
      <Field
        label="Tracking number"
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        field={fields.trackingNumber}
      />
      <TextAreaField
        label="Note"
        hint="The shopper can read it."
        maxLength={300}
        rows={2}
        field={fields.note}
      />
      <SubmitButton name="intent" value="advance" pendingLabel="Saving…">
        Save this step
      </SubmitButton>
    </Form>
  );
}

interface EndFormProps {
  /** How the order may end without being delivered. */
  choice: "CANCELLED" | "DELIVERY_FAILED";
  lastResult: SubmissionResult | undefined;
}

const endings = {
  CANCELLED: {
    summary: "I cannot fulfil this order",
    text: "The goods go back into stock and the shopper owes nothing. This cannot be undone.",
    button: "Cancel the order",
  },
  DELIVERY_FAILED: {
    summary: "It could not be delivered",
    text: "The goods go back into stock and nothing is collected. This cannot be undone.",
    button: "Record the failed delivery",
  },
};

/** Ends an order that will not reach its shopper; folded away, because it is the exception. */
export function EndForm({ choice, lastResult }: EndFormProps) {
  const [form, fields] = useForm<StatusFields>({ id: "end", lastResult, defaultNoValidate: false });
  const { summary, text, button } = endings[choice];
  return (
    <details open={lastResult !== undefined} className="border-t border-line pt-4">
      <summary className="w-fit py-1 text-sm font-semibold">{summary}</summary>
      <Form method="post" {...getFormProps(form)} className="flex flex-col gap-4 pt-3">
        <p className="text-sm text-muted">{text}</p>
        <input type="hidden" name="to" value={choice} />
        <TextAreaField
          label="Reason"
          hint="The shopper can read it."
          required
          maxLength={300}
          rows={2}
          field={fields.note}
        />
        <SubmitButton variant="danger" name="intent" value="end" pendingLabel="Saving…">
          {button}
        </SubmitButton>
      </Form>
    </details>
  );
}
