import { Form, useSearchParams } from "@remix-run/react";
import { useState } from "react";

import { Badge } from "~/components/ui/badge";
import { Button, buttonClass } from "~/components/ui/button";
import { cx } from "~/components/ui/cx";
import { Price, useMoney } from "~/components/ui/price";
import { QuantityInput } from "~/components/ui/quantity-input";
import { RadioGroup } from "~/components/ui/radio-group";
import { SubmitButton } from "~/components/ui/submit-button";
import type { ProductPage } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

import { percentOff, stockWording } from "./stock";
import { initialValues, optionField, pricesDiffer, valueInStock, variantWith } from "./variant-choice";

type Buyable = Pick<ProductPage, "id" | "slug" | "options" | "variants">;

const MOST_AT_ONCE = 99;

/**
 * Price, options, stock and the way into the cart. With JavaScript price and stock follow the options at once;
 * without it a second button asks the server, and the server finds the variant that the options mean.
 */
export function BuyForm({ product }: { product: Buyable }) {
  const [query] = useSearchParams();
  const [values, setValues] = useState(() => initialValues(product, query));
  const variant = variantWith(product, values);
  const only = product.variants.length === 1 ? product.variants[0] : undefined;
  const soldOut = product.variants.every(({ stock }) => stock <= 0);
  const stock = variant?.stock ?? 0;

  return (
    <Form method="post" action={paths.cart()} className="flex flex-col gap-6">
      <input type="hidden" name="productId" value={product.id} />
      {only && <input type="hidden" name="variantId" value={only.id} />}
      <VariantFacts variant={variant} />
      {product.options.map((option, index) => (
        <OptionChoice
          key={option.name}
          {...{ product, option, index }}
          value={values[index] ?? ""}
          onChange={(value) => setValues(values.map((old, place) => (place === index ? value : old)))}
        />
      ))}
      {soldOut ? (
        <Button disabled size="lg">
          Sold out
        </Button>
      ) : (
        <div className="flex flex-wrap items-end gap-3">
          <QuantityInput
            label="Quantity"
            name="quantity"
            max={only ? Math.min(only.stock, MOST_AT_ONCE) : MOST_AT_ONCE}
            className="w-24"
          />
          <SubmitButton name="intent" value="add" pendingLabel="Adding…" className="grow sm:max-w-72">
            {stock > 0 || only ? "Add to cart" : "Not available in this choice"}
          </SubmitButton>
          {!only && (
            <noscript>
              <button
                formMethod="get"
                formAction={paths.product(product.slug)}
                className={buttonClass("secondary")}
              >
                Show price and stock
              </button>
            </noscript>
          )}
        </div>
      )}
    </Form>
  );
}

function VariantFacts({ variant }: { variant: ProductPage["variants"][number] | undefined }) {
  if (!variant) return <p className="text-lg text-muted">The shop does not make this combination.</p>;
  const off = percentOff(variant.priceCents, variant.compareAtCents);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1" aria-live="polite">
      <Price
        cents={variant.priceCents}
        compareAtCents={variant.compareAtCents}
        className="text-2xl font-semibold"
      />
      {off !== null && <Badge tone="sale">{off}% off</Badge>}
      <span
        className={cx(
          "basis-full text-sm font-medium",
          variant.stock > 5 ? "text-positive" : "text-sale-ink",
        )}
      >
        {stockWording(variant.stock)}
      </span>
    </div>
  );
}

interface OptionChoiceProps {
  product: Buyable;
  option: Buyable["options"][number];
  index: number;
  value: string;
  onChange: (value: string) => void;
}

function OptionChoice({ product, option, index, value, onChange }: OptionChoiceProps) {
  const money = useMoney();
  // With a single option each value is one variant, so its price can stand beside it.
  const priced = product.options.length === 1 && pricesDiffer(product);
  return (
    <RadioGroup
      legend={option.name}
      name={optionField(index)}
      look="chips"
      required
      value={value}
      onChange={onChange}
      choices={option.values.map((choice) => {
        const inStock = valueInStock(product, index, choice);
        const price = priced ? variantWith(product, [choice])?.priceCents : undefined;
        return {
          value: choice,
          label: choice,
          disabled: !inStock,
          detail: inStock ? (price === undefined ? null : money(price)) : "sold out",
        };
      })}
    />
  );
}
