import { createContext, useContext } from "react";

import { formatMoney } from "~/lib/money";

import { cx } from "./cx";

/** The marketplace's currency, an ISO 4217 code; the root route provides it. */
export const CurrencyContext = createContext("USD");

/** Shows cents in the marketplace's currency, as text. */
export function useMoney(): (cents: number) => string {
  const currency = useContext(CurrencyContext);
  return (cents) => formatMoney(cents, currency);
}

interface PriceProps {
  cents: number;
  /** The former price, shown struck through when it is higher. */
  compareAtCents?: number | null;
  /** For products whose variants differ in price. */
  from?: boolean;
  /** When it holds, for those who hear it; "now" unless said otherwise. */
  when?: "now" | "then";
  className?: string;
}

/** A price, with its former price when it is reduced. */
export function Price({ cents, compareAtCents, from, when = "now", className }: PriceProps) {
  const money = useMoney();
  const reduced = compareAtCents != null && compareAtCents > cents;
  return (
    <span className={cx("whitespace-nowrap tabular-nums", className)}>
      {from && <span className="text-muted">from </span>}
      {reduced && <span className="sr-only">{when} </span>}
      <span className={cx(reduced && "font-semibold text-sale-ink")}>{money(cents)}</span>
      {reduced && (
        <>
          {" "}
          <span className="sr-only">instead of </span>
          <s className="font-normal text-muted">{money(compareAtCents)}</s>
        </>
      )}
    </span>
  );
}
