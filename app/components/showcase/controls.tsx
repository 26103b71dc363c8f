import { Form } from "@remix-run/react";

import { SearchForm } from "~/components/storefront/search-form";
import { Checkbox } from "~/components/ui/checkbox";
import { Field, TextAreaField } from "~/components/ui/field";
import { QuantityInput } from "~/components/ui/quantity-input";
import { RadioGroup } from "~/components/ui/radio-group";
import { Select } from "~/components/ui/select";
import { SubmitButton } from "~/components/ui/submit-button";

import { Sample } from "./sample";

const EMAIL_ERRORS = ["Enter an e-mail address such as ada@example.com."];

/** What is filled in; refused fields would draw the focus on a page that answers a form. */
export function Controls() {
  return (
    <>
      <Sample title="Fields">
        <Form method="get" className="flex flex-col gap-5" aria-label="Sample form">
          <Field label="Name" name="name" required autoComplete="off" />
          <Field label="Second line" name="line2" hint="Flat, floor, or who to ring for" />
          <Field
            label="E-mail"
            name="refused"
            required
            errors={EMAIL_ERRORS}
            defaultValue="ada"
            takeFocus={false}
          />
          <Field label="Disabled" name="disabled" disabled defaultValue="Nothing to type here" />
          <TextAreaField label="Message" name="message" hint="A few words are enough" />
          <Select label="Country" name="country" defaultValue="PT">
            <option value="NO">Norway</option>
            <option value="PT">Portugal</option>
          </Select>
          <QuantityInput label="Quantity" name="quantity" max={9} />
          <Checkbox label="In stock only" name="stock" defaultChecked />
          <Checkbox
            label="I have read the terms"
            name="terms"
            errors={["Please tick this."]}
            takeFocus={false}
          />
          <SubmitButton pendingLabel="Sending…">Send</SubmitButton>
        </Form>
      </Sample>
      <Sample title="Choices">
        <RadioGroup
          legend="Payment"
          name="payment"
          defaultValue="cash"
          choices={[
            { value: "cash", label: "Cash on delivery", detail: "Pay when the parcel comes." },
            { value: "card", label: "Card", detail: "Not offered by one of the shops.", disabled: true },
          ]}
        />
        <RadioGroup
          legend="Size"
          name="size"
          look="chips"
          defaultValue="m"
          choices={[
            { value: "s", label: "S" },
            { value: "m", label: "M" },
            { value: "l", label: "L", detail: "sold out", disabled: true },
          ]}
        />
        <RadioGroup
          legend="Glaze"
          name="glaze"
          look="chips"
          errors={["Choose a glaze."]}
          choices={[
            { value: "oat", label: "Oat" },
            { value: "ink", label: "Ink" },
          ]}
        />
      </Sample>
      <Sample title="Search">
        <SearchForm label="Search the samples" />
      </Sample>
    </>
  );
}
