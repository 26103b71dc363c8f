import { Text } from "@react-email/components";

import { statusLabels, type OrderStatus } from "~/domain/orders/status";

import { Layout, Part, styles } from "./layout";
import { Goods, Sums, type MailAmounts, type MailLine } from "./parts";
import { renderLetter, type Letter } from "./render.server";

/** In UTC, as on the pages, since nobody knows where a mail is read. */
const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** Steps that somebody is told of. */
export type ToldStep = Exclude<OrderStatus, "PENDING_PAYMENT" | "PROCESSING">;

export interface OrderStep {
  step: ToldStep;
  at: Date;
  /** Steps taken on the way to this one that have no mail of their own. */
  implied: readonly { step: ToldStep; at: Date }[];
  number: string;
  shopName: string;
  currency: string;
  lines: readonly MailLine[];
  amounts: MailAmounts;
  /** Whether nothing will be collected for it any more. */
  nothingToPay: boolean;
  by: "shop" | "shopper" | "marketplace";
  /** What whoever took the step has written about it. */
  note: string | null;
  carrier: string | null;
  trackingNumber: string | null;
  href: string;
}

/** To the shopper: where the order is now. */
export function renderStepForShopper(order: OrderStep): Letter {
  const { title, lead } = wordsForShopper(order);
  return renderLetter(
    `${title}: order ${order.number}`,
    <StepMail
      {...order}
      title={title}
      lead={lead}
      action="Follow your order"
      reason={`You get this mail because you have ordered from ${order.shopName} at Bazaar.`}
    />,
  );
}

/** To the shop: where its order is now, and what became of its goods or its money. */
export function renderStepForShop(order: OrderStep): Letter {
  const { title, lead } = wordsForShop(order);
  return renderLetter(
    `${title}: order ${order.number}`,
    <StepMail
      {...order}
      title={title}
      lead={lead}
      action="Open the order"
      reason={`You get this mail because you sell at Bazaar as ${order.shopName}.`}
    />,
  );
}

interface Words {
  title: string;
  lead: string;
}

function wordsForShopper({ step, shopName, number, carrier, by, nothingToPay }: OrderStep): Words {
  const free = nothingToPay ? " You have nothing to pay for it." : "";
  switch (step) {
    case "TRANSFERRED_TO_DELIVERY_PARTNER":
      return {
        title: statusLabels.TRANSFERRED_TO_DELIVERY_PARTNER,
        lead: `${shopName} has packed your order ${number} and handed it over to ${carrier ?? "the delivery partner"}.`,
      };
    case "SHIPPING":
      return {
        title: statusLabels.SHIPPING,
        lead: `Your order ${number} from ${shopName} is travelling to you.`,
      };
    case "RECEIVED":
      return {
        title: statusLabels.RECEIVED,
        lead: `Your order ${number} from ${shopName} has arrived at the depot near you.`,
      };
    case "ON_THE_WAY":
      return {
        title: statusLabels.ON_THE_WAY,
        lead: `The courier is on the way with your order ${number} from ${shopName}.`,
      };
    case "DELIVERED":
      return {
        title: statusLabels.DELIVERED,
        lead: `Your order ${number} from ${shopName} has been delivered. We hope you like it.`,
      };
    case "DELIVERY_FAILED":
      return {
        title: statusLabels.DELIVERY_FAILED,
        lead: `Your order ${number} could not be delivered and goes back to ${shopName}.${free}`,
      };
    case "CANCELLED":
      return {
        title: statusLabels.CANCELLED,
        lead:
          by === "shopper"
            ? `You have cancelled your order ${number} from ${shopName}.${free}`
            : `${by === "shop" ? shopName : "Bazaar"} has cancelled your order ${number}.${free}`,
      };
  }
}

function wordsForShop({ step, number, carrier, by }: OrderStep): Words {
  switch (step) {
    case "TRANSFERRED_TO_DELIVERY_PARTNER":
      return {
        title: statusLabels.TRANSFERRED_TO_DELIVERY_PARTNER,
        lead: `Order ${number} has been handed over to ${carrier ?? "the delivery partner"}; its goods count as sold.`,
      };
    case "SHIPPING":
      return { title: statusLabels.SHIPPING, lead: `Order ${number} is travelling to the shopper.` };
    case "RECEIVED":
      return {
        title: statusLabels.RECEIVED,
        lead: `Order ${number} has arrived at the depot near the shopper.`,
      };
    case "ON_THE_WAY":
      return {
        title: statusLabels.ON_THE_WAY,
        lead: `The courier is on the way to the shopper with order ${number}.`,
      };
    case "DELIVERED":
      return {
        title: statusLabels.DELIVERED,
        lead: `Order ${number} has been delivered, and its net is on your balance.`,
      };
    case "DELIVERY_FAILED":
      return {
        title: statusLabels.DELIVERY_FAILED,
        lead: `Order ${number} could not be delivered. The goods come back to you and are in stock again.`,
      };
    case "CANCELLED":
      return {
        title: statusLabels.CANCELLED,
        lead: `${{ shop: "You have", shopper: "The shopper has", marketplace: "Bazaar has" }[by]} cancelled order ${number}. Please don’t send it; its goods are in stock again.`,
      };
  }
}

function StepMail({
  title,
  lead,
  action,
  reason,
  href,
  step,
  at,
  implied,
  number,
  note,
  carrier,
  trackingNumber,
  lines,
  amounts,
  currency,
}: OrderStep & Words & { action: string; reason: string }) {
  return (
    <Layout preview={lead} title={title} lead={lead} action={{ label: action, href }} reason={reason}>
      {implied.length > 0 && (
        <Part title="Steps">
          <Sums
            rows={[...implied, { step, at }].map((taken) => ({
              label: statusLabels[taken.step],
              value: `${time.format(taken.at)} UTC`,
            }))}
          />
        </Part>
      )}
      {(carrier || trackingNumber) && (
        <Part title="Tracking">
          <Text className="ink" style={styles.ink}>
            {[carrier, trackingNumber].filter(Boolean).join(": ")}
          </Text>
        </Part>
      )}
      {note && (
        <Part title="A note with it">
          <Text className="ink" style={styles.ink}>
            {note}
          </Text>
        </Part>
      )}
      <Part title={`Order ${number}`}>
        <Goods lines={lines} amounts={amounts} currency={currency} />
      </Part>
    </Layout>
  );
}
