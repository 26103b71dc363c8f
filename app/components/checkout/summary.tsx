import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { useMoney } from "~/components/ui/price";
import { paths } from "~/lib/paths";

import { AmountsList, type ShownAmounts } from "./amounts";

export interface SummaryCart {
  itemCount: number;
  shops: { id: string; name: string; amounts: ShownAmounts }[];
  amounts: ShownAmounts;
}

/** The sums beside a step of the checkout; `children` is the way on. */
export function Summary({
  cart,
  editable,
  children,
}: {
  cart: SummaryCart;
  editable?: boolean;
  children?: ReactNode;
}) {
  const money = useMoney();
  return (
    <aside
      aria-labelledby="summary"
      className="flex flex-col gap-4 rounded-md bg-sunken p-5 lg:sticky lg:top-6"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="summary" className="text-lg font-semibold">
          {cart.itemCount === 1 ? "1 item" : `${cart.itemCount} items`}
        </h2>
        {editable && (
          <Link to={paths.cart()} className="text-sm text-link">
            Edit cart
          </Link>
        )}
      </div>
      {cart.shops.length > 1 && (
        <dl className="flex flex-col gap-1 text-sm text-muted tabular-nums">
          {cart.shops.map(({ id, name, amounts }) => (
            <div key={id} className="flex justify-between gap-4">
              <dt className="min-w-0">{name}</dt>
              <dd>{money(amounts.totalCents)}</dd>
            </div>
          ))}
        </dl>
      )}
      <AmountsList amounts={cart.amounts} />
      {children}
    </aside>
  );
}
