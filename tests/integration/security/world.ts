import { randomUUID } from "node:crypto";

import {
  db,
  newId,
  transaction,
  type Order,
  type Product,
  type Purchase,
  type Variant,
} from "~/db/index.server";
import { parkCase } from "~/domain/cases/park-case.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { advanceOrderStatus } from "~/domain/orders/advance-order-status.server";

import {
  address,
  createProduct,
  createRunningEvent,
  guestAtReview,
  reviewForm,
} from "../../support/fixtures";
import { type Actors, createActors, sessionOf } from "./actors";

/** A small marketplace: what "shopper" and "seller" own is what everybody tries to get at. */
export interface World extends Actors {
  product: Product;
  variant: Variant;
  /** The shopper's, with an order of the seller's that waits to be sent. */
  purchase: Purchase;
  order: Order;
  /** The seller's, delivered; the courier still has its cash. */
  cashOrderId: string;
  /** The shopper's address book: the default, and one that is not. */
  addressId: string;
  secondAddressId: string;
  /** Of the review page at which the shopper is. */
  review: { idempotencyKey: string; quoteDigest: string };
  eventSlug: string;
  mailId: string;
  caseId: string;
  deadEntryId: string;
  /** Another session of the shopper, of the shop and of the administrator. */
  sessionIds: { shopper: string; shop: string; admin: string };
}

export async function createWorld(): Promise<World> {
  const [addressId, secondAddressId] = [newId(), newId()];
  const actors = await createActors({
    addresses: [
      { id: addressId, label: "Home", isDefault: true, address },
      { id: secondAddressId, label: "Work", isDefault: false, address },
    ],
  });
  const { shopper, shop, admin } = actors;
  const { product, variants } = await createProduct(shop);
  const variant = variants[0]!;

  const purchase = await placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
  const mine = { userId: shopper.id, email: shopper.email };
  await db.purchase.updateOne({ where: { id: purchase.id }, set: mine });
  const order = await db.order.updateOne({ where: { purchaseId: purchase.id }, set: mine });

  return {
    ...actors,
    product,
    variant,
    purchase,
    order: order!,
    cashOrderId: await deliver(variant),
    addressId,
    secondAddressId,
    eventSlug: (await createRunningEvent(product)).slug,
    // After the event has begun, which changes the price.
    review: await walkToReview(variant, shopper.id),
    ...(await createOperations()),
    sessionIds: {
      shopper: await sessionOf("USER", shopper),
      shop: await sessionOf("SELLER", shop),
      admin: await sessionOf("ADMIN", admin),
    },
  };
}

async function deliver(variant: Variant): Promise<string> {
  const sold = await placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
  const order = await db.order.findFirst({ where: { purchaseId: sold.id } });
  await advanceOrderStatus(
    {
      orderNumber: order!.number,
      shopId: variant.shopId,
      to: "DELIVERED",
      author: "test",
      actor: "SELLER",
    },
    { terms: { holdDays: 0, cashRemittedOnDelivery: false } },
  );
  return order!.id;
}

/** A cart that waits to be ordered; the other shopper and the guests have none. */
async function walkToReview(variant: Variant, userId: string) {
  const { owner } = await guestAtReview([{ variant, quantity: 1 }]);
  if (owner.kind !== "guest") throw new Error("A guest's cart was to become the shopper's.");
  await db.cart.updateOne({
    where: { token: owner.tokenHash },
    set: { token: null, userId, expiresAt: null },
  });
  const { idempotencyKey, quoteDigest } = await reviewForm({ kind: "user", userId });
  return { idempotencyKey, quoteDigest };
}

/** What waits for an administrator, and a mail of the demo. */
async function createOperations() {
  const parked = await transaction((tx) =>
    parkCase(tx, { kind: "test", key: randomUUID(), title: "A case", detail: "Something is odd." }),
  );
  const dead = await db.outbox.create({
    kind: "mail.order-placed",
    key: randomUUID(),
    payload: "{}",
    dueAt: new Date(),
    attempts: 14,
    failedAt: new Date(),
  });
  const text = { subject: "Hello", html: "<p>Hello</p>", text: "Hello" };
  const mail = await db.demoMail.create({ key: randomUUID(), to: "a@b.example", ...text });
  return { mailId: mail.id, caseId: parked.id, deadEntryId: dead.id };
}
