import { useMoney } from "~/components/ui/price";
import { cx } from "~/components/ui/cx";

export interface ShownAmounts {
  goodsCents: number;
  discountCents: number;
  shippingCents: number;
  taxIncludedCents: number;
  totalCents: number;
}

/** What an order's total means, by whether its cash was collected. */
export function totalLabelOf(paymentStatus: "UNPAID" | "PAID" | "CLOSED"): string {
  return { UNPAID: "To pay on delivery", PAID: "Paid in cash", CLOSED: "Total, not collected" }[
    paymentStatus
  ];
}

/** How a total comes about; parts that are zero are left out, except free shipping, which is news. */
export function AmountsList({
  amounts,
  totalLabel = "Total",
}: {
  amounts: ShownAmounts;
  totalLabel?: string;
}) {
  const money = useMoney();
  const { goodsCents, discountCents, shippingCents, taxIncludedCents, totalCents } = amounts;
  return (
    <dl className="flex flex-col gap-1.5 tabular-nums">
      <Row label="Goods" value={money(goodsCents)} />
      {discountCents > 0 && <Row label="Discount" value={`−${money(discountCents)}`} />}
      <Row label="Shipping" value={shippingCents === 0 ? "Free" : money(shippingCents)} />
      <Row label={totalLabel} value={money(totalCents)} strong />
      {taxIncludedCents > 0 && <Row label="including tax" value={money(taxIncludedCents)} />}
    </dl>
  );
}

function Row({ label, value, strong }: { label: string; value: string; strong?: boolean }) {
  return (
    <div
      className={cx(
        "flex justify-between gap-4",
        strong ? "mt-1 border-t border-line pt-2.5 text-lg font-semibold" : "text-sm",
      )}
    >
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
