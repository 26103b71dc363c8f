import { randomUUID } from "node:crypto";

import { db, newId, transaction, type Order, type Purchase, type Shop, type User } from "~/db/index.server";
import { parkCase } from "~/domain/cases/park-case.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { type SessionKind } from "~/domain/identity/session";
import { startSession } from "~/guards/session-cookie.server";

import { address, createProduct, createRunningEvent, guestAtReview } from "../../support/fixtures";
import { createSeller, createUser } from "../identity/accounts";

/** Who tries, in the order of the table's columns. */
export const ACTORS = [
  "nobody",
  "shopper",
  "other shopper",
  "seller",
  "other seller",
  "pending",
  "rejected",
  "suspended",
  "admin",
] as const;

export type Actor = (typeof ACTORS)[number];

/** A small marketplace: what "shopper" and "seller" own is what everybody tries to get at. */
export interface World {
  cookies: Record<Actor, string>;
  shopper: User;
  shop: Shop;
  pendingShop: Shop;
  purchase: Purchase;
  order: Order;
  productSlug: string;
  addressId: string;
  eventSlug: string;
  mailId: string;
  caseId: string;
  deadEntryId: string;
  /** Another session of the shopper and of the shop, for those who would end it. */
  sessionIds: { shopper: string; seller: string };
}

async function open(kind: SessionKind, subjectId: string): Promise<string> {
  const headers = await startSession(new Request("http://localhost:3000/"), { kind, subjectId, ip: null });
  return headers.get("Set-Cookie")!.split(";")[0]!;
}

async function sessionOf(kind: SessionKind, subjectId: string): Promise<string> {
  const session = await db.session.create({
    tokenHash: randomUUID(),
    kind,
    subjectId,
    expiresAt: new Date(Date.now() + 3_600_000),
  });
  return session.id;
}

export async function createWorld(): Promise<World> {
  const addressId = newId();
  const shopper = await createUser({
    addresses: [{ id: addressId, label: "Home", isDefault: true, address }],
  });
  const other = await createUser();
  const admin = await createUser({ role: "ADMIN" });
  const shop = await createSeller();
  const otherShop = await createSeller();
  const pendingShop = await createSeller({ status: "PENDING" });
  const rejected = await createSeller({ status: "REJECTED" });
  const suspended = await createSeller({ status: "SUSPENDED" });

  const { product, variants } = await createProduct(shop);
  const purchase = await placePurchase(await guestAtReview([{ variant: variants[0]!, quantity: 1 }]));
  const mine = { userId: shopper.id, email: shopper.email };
  await db.purchase.updateOne({ where: { id: purchase.id }, set: mine });
  const order = await db.order.updateOne({ where: { purchaseId: purchase.id }, set: mine });

  // A cart that waits to be ordered; the other shopper and the guests have none.
  const { owner } = await guestAtReview([{ variant: variants[0]!, quantity: 1 }]);
  if (owner.kind === "guest")
    await db.cart.updateOne({
      where: { token: owner.tokenHash },
      set: { token: null, userId: shopper.id, expiresAt: null },
    });
  const event = await createRunningEvent(product);
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
  const mail = await db.demoMail.create({
    key: randomUUID(),
    to: "a@b.example",
    subject: "Hello",
    html: "<p>Hello</p>",
    text: "Hello",
  });

  return {
    eventSlug: event.slug,
    mailId: mail.id,
    caseId: parked.id,
    deadEntryId: dead.id,
    shopper,
    shop,
    pendingShop,
    purchase,
    order: order!,
    productSlug: product.slug,
    addressId,
    sessionIds: {
      shopper: await sessionOf("USER", shopper.id),
      seller: await sessionOf("SELLER", shop.id),
    },
    cookies: {
      nobody: "",
      shopper: await open("USER", shopper.id),
      "other shopper": await open("USER", other.id),
      seller: await open("SELLER", shop.id),
      "other seller": await open("SELLER", otherShop.id),
      pending: await open("SELLER", pendingShop.id),
      rejected: await open("SELLER", rejected.id),
      suspended: await open("SELLER", suspended.id),
      admin: await open("ADMIN", admin.id),
    },
  };
}
