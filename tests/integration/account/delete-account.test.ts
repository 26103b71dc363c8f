import { beforeEach, describe, expect, it } from "vitest";

import { db, newId, type User } from "~/db/index.server";
import { deleteAccount } from "~/domain/account/delete-account.server";
import { DELETED_ACCOUNT, isErasedEmail } from "~/domain/account/erased";
import { AccountInUse, WrongPassword } from "~/domain/account/errors";
import { exportAccount } from "~/domain/account/export-account.server";
import { checkCredentials } from "~/domain/identity/check-credentials.server";
import { createSession } from "~/domain/identity/create-session.server";
import { findShopper } from "~/domain/identity/queries.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { getProductReviews } from "~/domain/reviews/queries.server";
import { writeReview } from "~/domain/reviews/write-review.server";

import { expectBooksInOrder } from "../../support/books";
import { driverDatabase, resetDatabase } from "../../support/database";
import { address, createProduct, createShop, guestAtReview } from "../../support/fixtures";
import { createUser, PASSWORD } from "../identity/accounts";
import { buy, finish, ordersOf, shopperAtReview } from "./shoppers";

beforeEach(resetDatabase);

const remove = (user: User, password = PASSWORD) =>
  deleteAccount({ userId: user.id, password, ip: "203.0.113.9" });

async function goods() {
  const shop = await createShop({
    address: { ...address, line1: "7 Kiln Lane", name: "Kiln", postalCode: "" },
  });
  const { product, variants } = await createProduct(shop, { variants: [{ priceCents: 900, stock: 90 }] });
  return { shop, product, variant: variants[0]! };
}

const ada = () =>
  createUser({
    email: "ada@example.com",
    name: "Ada Lovelace",
    addresses: [{ id: newId(), label: "Home", isDefault: true, address }],
  });

/** Every document that still says who somebody was, by collection. */
async function traces(...words: string[]): Promise<string[]> {
  const database = driverDatabase();
  const found: string[] = [];
  for (const { name } of await database.listCollections().toArray())
    for (const document of await database.collection(name).find().toArray())
      if (words.some((word) => JSON.stringify(document).includes(word))) found.push(name);
  return found;
}

describe("deleting an account", () => {
  it("erases the person everywhere, keeps orders and reviews, and ends every session", async () => {
    const { product, variant } = await goods();
    const user = await ada();
    const asGuest = await placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
    const purchase = await buy(user, [{ variant, quantity: 2 }]);
    for (const one of [asGuest, purchase]) await finish(one);
    await writeReview({ userId: user.id, productId: product.id, rating: 5, comment: "Fine." });
    await db.wishlistItem.create({ userId: user.id, productId: product.id });
    const token = await createSession({
      ...{ kind: "USER" as const, subjectId: user.id, replaces: null, keep: false },
      ...{ ip: null, userAgent: null },
    });
    await shopperAtReview(user, [{ variant, quantity: 1 }]);
    await db.outbox.deleteMany({ where: {} });

    await remove(user);

    expect(await traces("Lovelace", "ada@example.com", address.line1, address.postalCode)).toEqual([]);
    expect(await findShopper(token)).toBeNull();
    await expect(checkCredentials("USER", { email: user.email, password: PASSWORD })).rejects.toThrow();
    for (const one of [asGuest, purchase]) {
      const [kept] = await ordersOf(one);
      expect(kept).toMatchObject({
        userId: user.id,
        amounts: one.amounts,
        shippingAddress: { name: DELETED_ACCOUNT, country: "GB", line1: "" },
      });
      expect(isErasedEmail(kept!.email)).toBe(true);
    }
    const reviews = await getProductReviews(product.id, new URLSearchParams());
    expect(reviews.rows).toMatchObject([{ by: DELETED_ACCOUNT, comment: "Fine." }]);
    expect(await db.auditLog.findMany()).toMatchObject([
      { action: "account.deleted", actor: `user:${user.id}`, target: `user:${user.id}` },
    ]);
    expect(await db.cart.count({ where: { userId: user.id } })).toBe(0);
    expect(await db.wishlistItem.count()).toBe(0);
    await createUser({ email: "ada@example.com" });
    await expectBooksInOrder();
  });

  it("asks for the password, refuses what is under way, and is done once", async () => {
    const { variant } = await goods();
    const user = await ada();
    const purchase = await buy(user, [{ variant, quantity: 1 }]);
    await expect(remove(user, "not the password")).rejects.toThrow(WrongPassword);
    await expect(remove(user)).rejects.toMatchObject({ reason: "ORDERS" });
    await finish(purchase);

    const [order] = await ordersOf(purchase);
    const payment = await db.payment.findFirst({ where: { purchaseId: purchase.id } });
    const refund = await db.refund.create({
      ...{ paymentId: payment!.id, orderId: order!.id, shopId: order!.shopId, lines: [] },
      ...{ goodsCents: 1, shippingCents: 0, feeShareCents: 0, amountCents: 1 },
      ...{ reason: "broken", restock: false, status: "FAILED", attempt: 1 },
    });
    await expect(remove(user)).rejects.toMatchObject({ reason: "REFUNDS" });
    await db.refund.deleteOne({ where: { id: refund.id } });
    const dispute = { openedBy: "bank", reason: "?", status: "OPEN", thread: [] } as const;
    for (const about of [{ orderId: order!.id }, { paymentId: payment!.id }]) {
      const { id } = await db.dispute.create({ ...dispute, ...about });
      await expect(remove(user)).rejects.toMatchObject({ reason: "DISPUTES" });
      await db.dispute.updateOne({ where: { id }, set: { status: "WON" } });
    }
    expect((await db.user.findFirst({ where: { id: user.id } }))?.name).toBe("Ada Lovelace");
    await remove(user);
    await expect(remove(user)).rejects.toThrow();
    await expectBooksInOrder();
  });

  it("refuses administrators, and waits for what was bought as a guest", async () => {
    const { variant } = await goods();
    await expect(remove(await createUser({ role: "ADMIN" }))).rejects.toThrow(AccountInUse);
    const user = await ada();
    await placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
    await expect(remove(user)).rejects.toMatchObject({ reason: "ORDERS" });
  });

  it("never wins together with placing a purchase", async () => {
    const { variant } = await goods();
    const outcomes = { deleted: 0, placed: 0 };
    for (let round = 0; round < 12; round += 1) {
      const user = await createUser();
      const form = await shopperAtReview(user, [{ variant, quantity: 1 }]);
      const pause = new Promise((resolve) => setTimeout(resolve, 15 * (round % 6)));
      const [placed, deleted] = await Promise.allSettled([
        pause.then(() => placePurchase(form)),
        remove(user),
      ]);
      expect([placed.status, deleted.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      if (placed.status === "fulfilled") {
        outcomes.placed += 1;
        expect((deleted as PromiseRejectedResult).reason).toBeInstanceOf(AccountInUse);
      } else outcomes.deleted += 1;
      const open = await db.order.count({ where: { userId: user.id } });
      const row = await db.user.findFirst({ where: { id: user.id } });
      expect(open === 0).toBe(row?.disabledAt !== null);
    }
    expect(outcomes.deleted + outcomes.placed).toBe(12);
    await expectBooksInOrder();
  });
});

describe("the export", () => {
  it("is one JSON document with everything and no secret, of one person alone", async () => {
    const { product, variant } = await goods();
    const [user, other] = [await ada(), await createUser({ name: "Eve Other" })];
    const purchase = await buy(user, [{ variant, quantity: 2 }]);
    await buy(other, [{ variant, quantity: 1 }]);
    await finish(purchase);
    await writeReview({ userId: user.id, productId: product.id, rating: 4, comment: "“Good” —\n." });
    await shopperAtReview(user, [{ variant, quantity: 1 }]);
    const token = await createSession({
      ...{ kind: "USER" as const, subjectId: user.id, replaces: null, keep: false },
      ...{ ip: "203.0.113.9", userAgent: "Lynx" },
    });

    let text = "";
    for await (const piece of exportAccount(user.id)) text += piece;
    expect(JSON.parse(text)).toMatchObject({
      profile: { name: "Ada Lovelace", email: "ada@example.com" },
      addresses: [{ label: "Home", address: { line1: address.line1 } }],
      cart: { lines: [{ quantity: 1 }], checkout: { email: "ada@example.com" } },
      sessions: [{ ip: "203.0.113.9", userAgent: "Lynx" }],
      purchases: [{ number: purchase.number, orders: [{ status: "DELIVERED", lines: [{ quantity: 2 }] }] }],
      reviews: [{ rating: 4, comment: "“Good” —\n.", product: product.title }],
    });
    const session = await db.session.findFirst({ where: { subjectId: user.id } });
    for (const secret of [user.passwordHash, token, session!.tokenHash, "Eve Other"])
      expect(text).not.toContain(secret);
  });
});
