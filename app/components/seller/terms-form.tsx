import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useContext } from "react";

import { Checkbox } from "~/components/ui/checkbox";
import { CurrencyContext } from "~/components/ui/price";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";
import { moneyInput } from "~/lib/money";

import { MoneyField } from "./money-field";

interface TermsFormProps {
  terms: { shipping: { flatCents: number; freeFromCents: number | null }; acceptsCash: boolean };
  lastResult: SubmissionResult | undefined;
}

/** What a shop charges for a parcel, from when on it is free, and whether couriers may collect cash. */
export function TermsForm({ terms: { shipping, acceptsCash }, lastResult }: TermsFormProps) {
  const currency = useContext(CurrencyContext);
  const [form, fields] = useForm<{ flat: string; freeFrom: string; acceptsCash: string }>({
    id: "terms",
    defaultValue: {
      flat: moneyInput(shipping.flatCents),
      freeFrom: shipping.freeFromCents === null ? "" : moneyInput(shipping.freeFromCents),
      acceptsCash: acceptsCash ? "on" : "",
    },
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <Form method="post" {...getFormProps(form)} className="flex max-w-md flex-col gap-5">
      <MoneyField
        label="Shipping"
        hint="Per order, whatever is in it. 0 sends everything free."
        required
        currency={currency}
        field={fields.flat}
      />
      <MoneyField
        label="Free from"
        hint="Orders of goods worth this much or more ship free."
        currency={currency}
        field={fields.freeFrom}
      />
      <Checkbox
        label="Accept cash on delivery"
        hint="The courier collects the money. Shoppers can pay in cash only if every shop in their cart accepts it."
        field={fields.acceptsCash}
      />
      <div>
        <SubmitButton pendingLabel="Saving…">Save the terms</SubmitButton>
      </div>
    </Form>
  );
}
