import { db } from "~/db/index.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { type CartOwner } from "~/domain/cart/owner";
import { choosePayment } from "~/domain/checkout/choose-payment.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { getCheckout } from "~/domain/checkout/queries.server";
import { signQuote } from "~/domain/checkout/quote-token.server";
import { saveCheckoutAddress } from "~/domain/checkout/save-checkout-address.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";
import { env } from "~/lib/env.server";
import { hashToken, newToken } from "~/lib/signing.server";

import { type PlannedPurchase } from "./plan";
import { type PlannedStep } from "./timeline";

/** What happened longer ago than this is told to nobody: no mails about the past. */
const TOLD_HOURS = 48;
const AT_ONCE = 4;

/** A step of one shop's order. */
interface OrderStep extends PlannedStep {
  shopId: string;
  orderNumber: string;
}

/**
 * Lets the planned purchases happen: shoppers fill their carts and order, shops send what was ordered, each at its
 * time. Everything is done by the functions the pages call, so stock, quotas, money and journal are as they would
 * be. Shoppers act side by side, each one in order; so do the shops.
 */
export async function makeHistory(purchases: readonly PlannedPurchase[], now: Date): Promise<void> {
  const tellFrom = new Date(now.getTime() - TOLD_HOURS * 3_600_000);
  const silently = (at: Date) => (at < tellFrom ? { announce: () => Promise.resolve() } : {});
  const steps: OrderStep[] = [];
  await sideBySide(
    purchases,
    ({ email }) => email,
    async (planned) => {
      const purchaseId = await buy(planned, silently(planned.at));
      const orders = await db.order.findMany({ where: { purchaseId }, select: ["number", "shopId"] });
      for (const { number, shopId } of orders)
        for (const step of planned.steps.get(shopId) ?? [])
          steps.push({ ...step, shopId, orderNumber: number });
    },
  );
  steps.sort((a, b) => a.at.getTime() - b.at.getTime());
  const terms = { holdDays: env.HOLD_DAYS, cashRemittedOnDelivery: env.CASH_REMITTED_ON_DELIVERY };
  await sideBySide(
    steps,
    ({ shopId }) => shopId,
    async ({ at, ...step }) => {
      await advanceOrderStatus(
        { ...step, author: `shop:${step.shopId}`, actor: "SELLER" },
        { terms, now: () => at, ...silently(at) },
      );
    },
  );
}

async function buy(planned: PlannedPurchase, silently: { announce?: () => Promise<void> }): Promise<string> {
  const { userId, email, address } = planned;
  const owner: CartOwner = userId
    ? { kind: "user", userId }
    : { kind: "guest", tokenHash: hashToken(newToken()) };
  const clock = { now: () => planned.at };
  for (const { goods, quantity } of planned.lines)
    await addToCart(owner, { productId: goods.productId, variantId: goods.variantId, quantity }, clock);
  await saveCheckoutAddress(owner, { email, address }, clock);
  await choosePayment(owner, "COD", clock);
  const { quote, draft } = await getCheckout(owner, planned.at);
  if (!draft) throw new Error(`${email} has lost their address on the way to the order.`);
  const form = { owner, idempotencyKey: newToken(), quoteDigest: signQuote(quote, draft) };
  return (await placePurchase(form, { ...clock, ...silently })).id;
}

/** Does the work on all items, a few of them at once, those with the same key one after the other. */
export async function sideBySide<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queues = new Map<string, T[]>();
  for (const item of items) queues.set(keyOf(item), [...(queues.get(keyOf(item)) ?? []), item]);
  // The longest first, so that it does not end alone.
  const waiting = [...queues.values()].sort((a, b) => a.length - b.length);
  const worker = async () => {
    for (let queue = waiting.pop(); queue; queue = waiting.pop()) for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
