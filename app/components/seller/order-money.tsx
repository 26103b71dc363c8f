import { type ReactNode } from "react";

import { useMoney } from "~/components/ui/price";
import { type OrderMoney } from "~/domain/ledger/explain-order";
import { type OrderStatus } from "~/domain/orders/status";

interface OrderMoneyProps {
  order: {
    status: OrderStatus;
    amounts: { goodsCents: number; discountCents: number; shippingCents: number; totalCents: number };
    feeBps: number;
    feeCents: number;
  };
  /** Added up from the journal entries; null before there are any. */
  money: OrderMoney | null;
}

/** Who has what of an order: what was agreed, and what the books say has happened. */
export function OrderMoneyInWords({ order, money }: OrderMoneyProps) {
  return (
    <div className="flex flex-col gap-5">
      {/* Nothing is owed any more for an order that ended before anybody paid. */}
      {(money || !isOver(order.status)) && <Agreed order={order} />}
      {money ? <Booked money={money} /> : <NothingYet order={order} />}
    </div>
  );
}

function isOver(status: OrderStatus): boolean {
  return status === "CANCELLED" || status === "DELIVERY_FAILED";
}

function Agreed({ order: { amounts, feeBps, feeCents } }: Pick<OrderMoneyProps, "order">) {
  const money = useMoney();
  const goods = amounts.goodsCents - amounts.discountCents;
  return (
    <p className="max-w-prose">
      The shopper pays {money(amounts.totalCents)}: {money(goods)} for the goods
      {amounts.discountCents > 0 && <> after {money(amounts.discountCents)} discount</>} and{" "}
      {money(amounts.shippingCents)} for shipping. Bazaar’s fee is {feeBps / 100} % of the goods, that is{" "}
      {money(feeCents)}; it was fixed when the order was placed. You get the rest,{" "}
      {money(amounts.totalCents - feeCents)}.
    </p>
  );
}

function NothingYet({ order: { status } }: Pick<OrderMoneyProps, "order">) {
  return (
    <p className="max-w-prose rounded-md bg-sunken px-4 py-3">
      {isOver(status)
        ? "No money has moved for this order, and none will."
        : "No money has moved yet. The courier collects it in cash on delivery."}
    </p>
  );
}

function Booked({ money: booked }: { money: OrderMoney }) {
  const money = useMoney();
  const { shopperPaidCents, escrowCents, sellerHeldCents, sellerAvailableCents, platformFeeCents } = booked;
  const seller = sellerHeldCents + sellerAvailableCents;
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      <Party name="The shopper has paid" cents={shopperPaidCents}>
        {booked.inTransitCents !== 0 && <li>{money(booked.inTransitCents)} is on its way to Bazaar</li>}
        {booked.inBankCents !== 0 && <li>{money(booked.inBankCents)} has reached Bazaar’s bank account</li>}
      </Party>
      <Party name="You have been credited" cents={seller}>
        {sellerHeldCents !== 0 && <li>{money(sellerHeldCents)} is held for now</li>}
        {sellerAvailableCents !== 0 && <li>{money(sellerAvailableCents)} is available</li>}
      </Party>
      <Party name="Bazaar keeps" cents={platformFeeCents}>
        <li>its fee</li>
      </Party>
      <div className="text-sm text-muted sm:col-span-3">
        <dt className="inline">Every cent: </dt>
        <dd className="inline">
          {money(shopperPaidCents)} = {money(seller)} yours + {money(platformFeeCents)} fee
          {escrowCents !== 0 && <> + {money(escrowCents)} kept until delivery</>}
        </dd>
      </div>
    </dl>
  );
}

function Party({ name, cents, children }: { name: string; cents: number; children: ReactNode }) {
  const money = useMoney();
  return (
    <div className="rounded-md bg-sunken p-4">
      <dt className="text-sm text-muted">{name}</dt>
      <dd>
        <span className="block text-xl font-semibold tabular-nums">{money(cents)}</span>
        <ul className="text-sm text-muted">{children}</ul>
      </dd>
    </div>
  );
}
