import { Form, useSearchParams } from "@remix-run/react";
import { useId } from "react";

import { EventOffer } from "~/components/events/event-offer";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { ChipLink } from "~/components/ui/chip-link";
import { cx } from "~/components/ui/cx";
import { Price, useMoney } from "~/components/ui/price";
import { QuantityInput } from "~/components/ui/quantity-input";
import { SubmitButton } from "~/components/ui/submit-button";
import type { ProductPage } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

import { eventFor } from "./product-data";
import { percentOff, stockWording } from "./stock";
import { choiceQuery, chosenValues, pricesDiffer, valueChoices, variantWith } from "./variant-choice";

type Buyable = Pick<ProductPage, "id" | "slug" | "options" | "variants" | "events">;

const MOST_AT_ONCE = 99;

/**
 * Price, options, stock and the way into the cart. The choice is the address, so it survives a reload, can be sent to
 * somebody, and is made by links: with JavaScript they change the page at once, without it the server does.
 */
export function BuyForm({ product }: { product: Buyable }) {
  const [query] = useSearchParams();
  const values = chosenValues(product, query);
  const variant = variantWith(product, values);
  const event = variant && variant.stock > 0 ? eventFor(product, variant) : undefined;
  return (
    <div className="flex flex-col gap-6">
      <VariantFacts variant={variant} eventCents={event?.priceCents} />
      {event && <EventOffer event={event} />}
      {product.options.map((option, index) => (
        <OptionChoice key={option.name} {...{ product, values, index }} name={option.name} />
      ))}
      {variant && variant.stock > 0 ? (
        <Form method="post" action={paths.cart()} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="productId" value={product.id} />
          <input type="hidden" name="variantId" value={variant.id} />
          <QuantityInput
            label="Quantity"
            name="quantity"
            max={Math.min(variant.stock, MOST_AT_ONCE)}
            className="w-24"
          />
          <SubmitButton name="intent" value="add" pendingLabel="Adding…" className="grow sm:max-w-72">
            Add to cart
          </SubmitButton>
        </Form>
      ) : (
        <Button disabled size="lg">
          {variant ? "Sold out" : "Not available in this choice"}
        </Button>
      )}
    </div>
  );
}

interface VariantFactsProps {
  variant: ProductPage["variants"][number] | undefined;
  /** What it costs while its sale runs. */
  eventCents: number | undefined;
}

function VariantFacts({ variant, eventCents }: VariantFactsProps) {
  if (!variant) return <p className="text-lg text-muted">The shop does not make this combination.</p>;
  const [cents, before] =
    eventCents === undefined
      ? [variant.priceCents, variant.compareAtCents]
      : [eventCents, variant.priceCents];
  const off = percentOff(cents, before);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1" aria-live="polite">
      <Price cents={cents} compareAtCents={before} className="text-2xl font-semibold" />
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
  values: string[];
  index: number;
  name: string;
}

function OptionChoice({ product, values, index, name }: OptionChoiceProps) {
  const id = useId();
  const money = useMoney();
  const choices = valueChoices(product, values, index);
  const priced = pricesDiffer(choices);
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className="mb-2 text-sm font-semibold">
        {name}
      </p>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ value, values: changed, current, variant }) => {
          const available = variant !== undefined && variant.stock > 0;
          const price = priced ? variant?.priceCents : undefined;
          return (
            <li key={value}>
              <ChipLink
                to={paths.product(product.slug, choiceQuery(product.options, changed))}
                preventScrollReset
                current={current}
                unavailable={!available}
                detail={available ? price !== undefined && money(price) : variant ? "sold out" : "not made"}
              >
                {value}
              </ChipLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
