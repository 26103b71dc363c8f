import { Form } from "@remix-run/react";

import { QuantityInput } from "~/components/ui/quantity-input";
import { RadioGroup } from "~/components/ui/radio-group";
import { SubmitButton } from "~/components/ui/submit-button";
import { MAX_LINE_QUANTITY } from "~/domain/cart/limits";
import type { EventPage } from "~/domain/events/queries.server";
import { paths } from "~/lib/paths";

/**
 * Puts an event's goods into the cart, by the action that every product page uses: the server knows which event
 * runs. All variants cost the same here, so that the choice needs no script.
 */
export function EventBuyForm({ product, left }: { product: EventPage["product"]; left: number }) {
  const { options, variants } = product;
  const only = variants.length === 1 ? variants[0] : undefined;
  const first = variants.find(({ stock }) => stock > 0) ?? variants[0];
  return (
    <Form method="post" action={paths.cart()} className="flex flex-col gap-5">
      <input type="hidden" name="productId" value={product.id} />
      {only ? (
        <>
          <input type="hidden" name="variantId" value={only.id} />
          {options.length > 0 && (
            <p>{options.map(({ name }, index) => `${name}: ${only.optionValues[index]}`).join(", ")}</p>
          )}
        </>
      ) : (
        options.map((option, index) => (
          <RadioGroup
            key={option.name}
            legend={option.name}
            name={`option-${index}`}
            look="chips"
            required
            defaultValue={first?.optionValues[index]}
            choices={choicesOf(option.values, index, variants)}
          />
        ))
      )}
      <div className="flex flex-wrap items-end gap-3">
        <QuantityInput
          label="Quantity"
          name="quantity"
          max={Math.min(left, MAX_LINE_QUANTITY)}
          className="w-24"
        />
        <SubmitButton name="intent" value="add" pendingLabel="Adding…" className="grow sm:max-w-72">
          Add to cart
        </SubmitButton>
      </div>
    </Form>
  );
}

/** The values that the event covers; what is out of stock is shown and cannot be chosen. */
function choicesOf(values: string[], index: number, variants: EventPage["product"]["variants"]) {
  return values
    .filter((value) => variants.some(({ optionValues }) => optionValues[index] === value))
    .map((value) => {
      const inStock = variants.some(({ optionValues, stock }) => optionValues[index] === value && stock > 0);
      return { value, label: value, disabled: !inStock, detail: inStock ? null : "sold out" };
    });
}
