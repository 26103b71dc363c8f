import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";

import { shippingWording } from "~/components/storefront/stock";
import { Card } from "~/components/ui/card";
import { useMoney } from "~/components/ui/price";
import { QuantityInput } from "~/components/ui/quantity-input";
import { SubmitButton } from "~/components/ui/submit-button";
import { paths } from "~/lib/paths";

import { GoodsLines, type GoodsLine } from "./goods-lines";
import { scarcitySentence } from "./quote-problems";

interface CartLine extends GoodsLine {
  /** Pieces that can be bought now, at this price. */
  available: number;
  limitedByEvent: boolean;
  ordinaryCents: number;
}

interface CartShop {
  id: string;
  name: string;
  shipping: { flatCents: number; freeFromCents: number | null };
  amounts: { goodsCents: number; shippingCents: number };
  lines: CartLine[];
}

interface RefusedQuantity {
  variantId: string;
  typed: string;
  message: string;
  /** Whether the event has too few: then one can have them all at the ordinary price. */
  byEvent: boolean;
}

/** What comes from one shop, in one parcel. */
export function CartLines({ shop, refused }: { shop: CartShop; refused: RefusedQuantity | undefined }) {
  const money = useMoney();
  const { goodsCents, shippingCents } = shop.amounts;
  return (
    <Card
      title={shop.name}
      aside={<p className="text-sm text-muted">{shippingWording(shop.shipping, money)}</p>}
    >
      <GoodsLines
        lines={shop.lines}
        extra={(line) => (
          // A new key after each change shows the quantity that holds now.
          <LineForm
            key={line.quantity}
            line={line}
            refused={refused?.variantId === line.variantId ? refused : undefined}
          />
        )}
      />
      <p className="mt-4 border-t border-line pt-3 text-right text-sm text-muted tabular-nums">
        {money(goodsCents)} + {shippingCents === 0 ? "free shipping" : `${money(shippingCents)} shipping`}
      </p>
    </Card>
  );
}

function LineForm({ line, refused }: { line: CartLine; refused: RefusedQuantity | undefined }) {
  const form = useRef<HTMLFormElement>(null);
  // Without JavaScript the document's autofocus does this.
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refused]);

  const money = useMoney();
  const scarce =
    line.available < line.quantity ? [scarcitySentence(line.available, line.limitedByEvent)] : [];
  const errors = refused ? [refused.message] : scarce;
  const match = { variantId: line.variantId };
  const offerOrdinary = refused ? refused.byEvent : line.limitedByEvent && scarce.length > 0;
  return (
    <Form
      ref={form}
      method="post"
      action={paths.cart()}
      className="mt-1 flex flex-wrap items-start gap-x-2 gap-y-2 sm:gap-x-3"
    >
      <input type="hidden" name="variantId" value={line.variantId} />
      <QuantityInput
        label={`Quantity of ${line.title}`}
        hideLabel
        name="quantity"
        min={0}
        max={line.event ? 99 : Math.max(Math.min(line.available, 99), 1)}
        defaultValue={refused?.typed ?? line.quantity}
        errors={errors}
        takeFocus={refused !== undefined}
        className="contents! [&>input]:w-18 [&>p]:order-last [&>p]:basis-full"
      />
      <SubmitButton
        name="intent"
        value="set"
        variant="secondary"
        match={match}
        pendingLabel="Updating…"
        className="px-4!"
      >
        Update
      </SubmitButton>
      {offerOrdinary && (
        <SubmitButton
          name="intent"
          value="ordinary"
          variant="secondary"
          match={match}
          pendingLabel="Updating…"
          className="px-4!"
        >
          Take all at {money(line.ordinaryCents)}
        </SubmitButton>
      )}
      <SubmitButton
        name="intent"
        value="remove"
        variant="quiet"
        formNoValidate
        match={match}
        pendingLabel="Removing…"
        aria-label={`Remove ${line.title}`}
        className="min-h-11"
      >
        Remove
      </SubmitButton>
    </Form>
  );
}
