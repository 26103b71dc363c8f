import { db, type Product, type Shop, type Variant } from "~/db/index.server";
import { NotEnoughStock } from "~/domain/cart/add-to-cart.server";
import { NotEnoughAtEventPrice } from "~/domain/cart/event-prices.server";
import { CartHasProblems, QuoteChanged } from "~/domain/checkout/errors";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { cancelEvent } from "~/domain/events/cancel-event.server";
import { EventsOverlap, InvalidEvent } from "~/domain/events/errors";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";
import { nextStatuses, orderStatuses, TransitionNotAllowed } from "~/domain/orders/status";

import { createRandom } from "../../prisma/seed/random";

import { expectBooksInOrder } from "./books";
import { createProduct, createRunningEvent, createShop, guestAtReview } from "./fixtures";

/**
 * Lets shoppers buy and sellers move orders, announce events and call them off at random, several at a time, on
 * little stock and smaller quotas, and checks all invariants after every round. What a shopper or seller may be refused is part of the walk; anything else
 * that is thrown fails it.
 */
export async function walkMarketplace(seed: number, size: { rounds: number; atOnce: number }): Promise<void> {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  const shops: Shop[] = [];
  const variants: Variant[] = [];
  const products: Product[] = [];
  for (const feeBps of [0, 333, 1000]) {
    const shop = await createShop({ feeBps, shipping: { flatCents: 490, freeFromCents: 3000 } });
    shops.push(shop);
    const made = await createProduct(shop, {
      options: [{ name: "Size", values: ["S", "M"] }],
      variants: [
        { priceCents: 1 + Math.floor(random() * 5000), stock: 3, optionValues: ["S"] },
        { priceCents: 1 + Math.floor(random() * 5000), stock: 6, optionValues: ["M"] },
      ],
    });
    variants.push(...made.variants);
    products.push(made.product);
  }

  const buy = async () => {
    const goods = [...new Set([pick(variants), pick(variants), pick(variants)])];
    const wanted = goods.map((variant) => ({ variant, quantity: 1 + Math.floor(random() * 2) }));
    await placePurchase(await guestAtReview(wanted));
  };
  const sell = async () => {
    const shop = pick(shops);
    const orders = await db.order.findMany({ where: { shopId: shop.id }, select: ["number", "status"] });
    if (orders.length === 0) return;
    const order = pick(orders);
    // Mostly a step that the order may take; now and then one that must be refused.
    const next = nextStatuses(order.status, "SELLER");
    const to = pick(next.length > 0 && random() < 0.8 ? next : orderStatuses);
    await advanceOrderStatus(
      {
        shopId: shop.id,
        orderNumber: order.number,
        to,
        author: `shop:${shop.id}`,
        actor: "SELLER",
      },
      { terms: { holdDays: pick([0, 7]), cashRemittedOnDelivery: random() < 0.5 } },
    );
  };
  const announce = async () => {
    const product = pick(products);
    const event = await db.event.findFirst({ where: { productId: product.id, cancelledAt: null } });
    if (event) await cancelEvent({ shopId: product.shopId, eventId: event.id });
    if (!event || random() < 0.5)
      await createRunningEvent(product, {
        priceCents: 1 + Math.floor(random() * 500),
        quota: 1 + Math.floor(random() * 3),
      });
  };
  for (const product of products)
    await createRunningEvent(product, { priceCents: 1, quota: 2 }).catch((error: unknown) => {
      if (!isRefusal(error)) throw error;
    });
  for (let round = 0; round < size.rounds; round += 1) {
    const actions = Array.from({ length: size.atOnce }, () => {
      if (round >= 2 && random() < 0.15) return announce();
      return random() < (round < 2 ? 1 : 0.4) ? buy() : sell();
    });
    for (const result of await Promise.allSettled(actions)) {
      if (result.status === "rejected" && !isRefusal(result.reason)) throw result.reason;
    }
    await expectBooksInOrder();
  }
}

function isRefusal(reason: unknown): boolean {
  return [
    NotEnoughStock,
    NotEnoughAtEventPrice,
    CartHasProblems,
    QuoteChanged,
    TransitionNotAllowed,
    EventsOverlap,
    InvalidEvent,
  ].some((refusal) => reason instanceof refusal);
}
