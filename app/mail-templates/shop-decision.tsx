import { Text } from "@react-email/components";

import { Layout, Part, styles } from "./layout";
import { renderLetter, type Letter } from "./render.server";

export interface ShopDecisionLetter {
  decision: "approve" | "reject" | "suspend" | "reopen";
  shopName: string;
  /** What the administrator has written. */
  reason: string | null;
  /** The seller's dashboard. */
  href: string;
}

const words: Record<
  ShopDecisionLetter["decision"],
  { title: string; lead: (shop: string) => string; action?: string; next?: string }
> = {
  approve: {
    title: "Your shop is open",
    lead: (shop) => `${shop} was approved. Shoppers find it from now on, and your dashboard is open.`,
    action: "To your dashboard",
  },
  reject: {
    title: "Your shop was not approved",
    lead: (shop) => `We have looked at ${shop} and cannot open it as it is.`,
    action: "To your shop",
    next: "You can change what is missing in your shop’s settings and apply again there.",
  },
  suspend: {
    title: "Your shop is suspended",
    lead: (shop) => `${shop} is closed for now: its goods are not for sale and its dashboard is closed.`,
    next: "Your orders and your balance are kept. Answer this mail if you think that this is a mistake.",
  },
  reopen: {
    title: "Your shop is open again",
    lead: (shop) => `${shop} is open again: its goods are for sale and its dashboard is open.`,
    action: "To your dashboard",
  },
};

/** To a shop: what an administrator has decided about it, and why. */
export function renderShopDecision(letter: ShopDecisionLetter): Letter {
  return renderLetter(words[letter.decision].title, <ShopDecisionMail {...letter} />);
}

function ShopDecisionMail({ decision, shopName, reason, href }: ShopDecisionLetter) {
  const { title, lead, action, next } = words[decision];
  return (
    <Layout
      preview={reason ?? shopName}
      title={title}
      lead={lead(shopName)}
      {...(action && { action: { label: action, href } })}
      reason={`You get this mail because you have signed up at Bazaar as ${shopName}.`}
    >
      {reason && (
        <Part title="Why">
          <Text className="ink" style={{ ...styles.ink, whiteSpace: "pre-line" }}>
            {reason}
          </Text>
        </Part>
      )}
      {next && (
        <Part title="What you can do">
          <Text className="ink" style={styles.ink}>
            {next}
          </Text>
        </Part>
      )}
    </Layout>
  );
}
