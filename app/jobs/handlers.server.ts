import { eraseGuestPurchases } from "~/domain/account/erase-guest-purchases.server";
import { mailAccountLetter } from "~/domain/notifications/mail-account-letter.server";
import { mailOrderPlaced } from "~/domain/notifications/mail-order-placed.server";
import { mailOrderStepToShop, mailOrderStepToShopper } from "~/domain/notifications/mail-order-step.server";
import { mailPurchasePlaced } from "~/domain/notifications/mail-purchase-placed.server";
import { mailShopDecision } from "~/domain/notifications/mail-shop-decision.server";
import { type OutboxHandlers } from "~/domain/outbox/relay-outbox.server";
import { indexShopProducts } from "~/domain/shops/index-shop-products.server";

/** Who carries out which kind of entry. */
export const outboxHandlers: OutboxHandlers = {
  "mail.purchase-placed": mailPurchasePlaced,
  "mail.order-placed": mailOrderPlaced,
  "mail.order-step-to-shopper": mailOrderStepToShopper,
  "mail.order-step-to-shop": mailOrderStepToShop,
  "search.shop-renamed": indexShopProducts,
  "mail.shop-decision": mailShopDecision,
  "mail.account": mailAccountLetter,
  "account.erase-guest-purchases": eraseGuestPurchases,
};
