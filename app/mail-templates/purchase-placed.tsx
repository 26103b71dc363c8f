import { Text } from "@react-email/components";

import { formatMoney } from "~/lib/money";

import { Layout, Part, styles, TextLink } from "./layout";
import { Address, Goods, Sums, type MailAddress, type MailAmounts, type MailLine } from "./parts";
import { renderLetter, type Letter } from "./render.server";

export interface PurchasePlaced {
  number: string;
  currency: string;
  address: MailAddress;
  amounts: MailAmounts;
  cashOnDelivery: boolean;
  /** The purchase's page, signed: whoever has the mail needs no account. */
  href: string;
  orders: readonly {
    number: string;
    shopName: string;
    href: string;
    lines: readonly MailLine[];
    amounts: MailAmounts;
  }[];
}

/** To the shopper: what was bought, of whom, for how much, and where it goes. */
export function renderPurchasePlaced(purchase: PurchasePlaced): Letter {
  return renderLetter(`Your order ${purchase.number}`, <PurchasePlacedMail {...purchase} />);
}

function PurchasePlacedMail({
  number,
  currency,
  address,
  amounts,
  cashOnDelivery,
  href,
  orders,
}: PurchasePlaced) {
  const total = formatMoney(amounts.totalCents, currency);
  const shops = orders.length === 1 ? orders[0]?.shopName : `${orders.length} shops`;
  return (
    <Layout
      preview={`${shops} · ${total}`}
      // Without the name: whoever orders chooses it, and the recipient, unseen.
      title="Thank you for your order"
      lead={
        orders.length === 1
          ? `${shops} has your order ${number} and gets it ready.`
          : `Your order ${number} has gone to ${shops}. Each sends its part by itself, and we write to you at every step.`
      }
      action={{ label: "See your order", href }}
      reason="You get this mail because you have bought something at Bazaar."
    >
      {orders.map((order) => (
        <Part key={order.number} title={order.shopName}>
          <Text className="muted" style={styles.muted}>
            Order {order.number} · <TextLink href={order.href}>follow it</TextLink>
          </Text>
          <Goods lines={order.lines} amounts={order.amounts} currency={currency} />
        </Part>
      ))}
      <Part title={cashOnDelivery ? "To pay on delivery" : "In all"}>
        <Sums rows={[{ label: "Total", value: total, strong: true }]} />
        {cashOnDelivery && orders.length > 1 && (
          <Text className="muted" style={styles.muted}>
            Each shop’s courier takes that shop’s total.
          </Text>
        )}
      </Part>
      <Address title="Goes to" address={address} />
    </Layout>
  );
}
