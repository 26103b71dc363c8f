import { mailOrderPlaced } from "~/domain/notifications/mail-order-placed.server";
import { mailOrderStepToShop, mailOrderStepToShopper } from "~/domain/notifications/mail-order-step.server";
import { mailPurchasePlaced } from "~/domain/notifications/mail-purchase-placed.server";
import { type OutboxHandlers } from "~/domain/outbox/relay-outbox.server";

/** Who carries out which kind of entry. */
export const outboxHandlers: OutboxHandlers = {
  "mail.purchase-placed": mailPurchasePlaced,
  "mail.order-placed": mailOrderPlaced,
  "mail.order-step-to-shopper": mailOrderStepToShopper,
  "mail.order-step-to-shop": mailOrderStepToShop,
};
