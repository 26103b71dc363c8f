import { formatMoney } from "~/lib/money";

import { Layout, Part } from "./layout";
import { Address, Goods, Sums, type MailAddress, type MailAmounts, type MailLine } from "./parts";
import { renderLetter, type Letter } from "./render.server";

export interface OrderPlaced {
  number: string;
  shopName: string;
  currency: string;
  address: MailAddress;
  lines: readonly MailLine[];
  amounts: MailAmounts;
  feeCents: number;
  cashOnDelivery: boolean;
  /** The order's page in the seller's dashboard. */
  href: string;
}

/** To a shop: what to send where, and what it earns. */
export function renderOrderPlaced(order: OrderPlaced): Letter {
  return renderLetter(`New order ${order.number}`, <OrderPlacedMail {...order} />);
}

function OrderPlacedMail(order: OrderPlaced) {
  const { number, shopName, currency, address, lines, amounts, feeCents, cashOnDelivery, href } = order;
  const money = (cents: number) => formatMoney(cents, currency);
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <Layout
      preview={`${pieces === 1 ? "One piece" : `${pieces} pieces`} · ${money(amounts.totalCents)}`}
      title={`New order ${number}`}
      lead={`${address.name} has ordered ${pieces === 1 ? "one piece" : `${pieces} pieces`} from ${shopName}${
        cashOnDelivery ? ", to be paid in cash on delivery" : ""
      }.`}
      action={{ label: "Open the order", href }}
      reason={`You get this mail because you sell at Bazaar as ${shopName}.`}
    >
      <Part title="Goods">
        <Goods lines={lines} amounts={amounts} currency={currency} />
      </Part>
      <Part title="What you get">
        <Sums
          rows={[
            { label: "Bazaar keeps", value: money(feeCents) },
            {
              label: "Credited to you when it is delivered",
              value: money(amounts.totalCents - feeCents),
              strong: true,
            },
          ]}
        />
      </Part>
      <Address title="Send it to" address={address} />
    </Layout>
  );
}
